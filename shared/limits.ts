/**
 * Every number both ends must agree on. Sizes are bytes of UTF-8 or of the wire, times are milliseconds.
 * Sources: the contract (text, rates), decision 0004 (frames), and the measurements named beside a figure.
 */
export const limits = {
	/** One message's text. */
	textBytes: 16 * 1024,
	/** How often the words of one message are changed: a deletion names each change. */
	messageEdits: 100,
	/** One file, as it travels (the contract's 10 MB), and how many one message holds. */
	fileBytes: 10 * 1024 * 1024,
	messageFiles: 10,
	/** Answers a poll offers, and the length of each, in UTF-16 units as a field counts them. */
	poll: { options: { min: 2, max: 12 }, optionLength: 100 },
	/** What common file systems take for a name. */
	fileNameBytes: 255,
	/** No picture is wider or higher, in pixels; 50 megapixels are read at most. */
	imageSide: 50_000,
	imagePixels: 50_000_000,
	/** An upload address, in ms. */
	uploadAddressMs: 5 * 60_000,
	/** Names of people, devices, families and titles of threads, in characters. */
	nameLength: 60,
	usernameLength: { min: 2, max: 32 },
	passwordLength: { min: 8, max: 200 },
	/** A name as another program knew it, in UTF-16 units; earlier words and emoji an imported message brings along. */
	importedName: 100,
	importedEarlier: 50,
	importedEmoji: 50,
	/** All it brings along, as JSON. */
	importedBytes: 48 * 1024,
	/** What an import brings in one request; `bytes` are those of the request's JSON. */
	importing: { messages: 200, bytes: 256 * 1024 },
	/** People in one thread. */
	threadMembers: 100,
	/** Messages in one thread document; a segment of 1,000 loads in under 3 ms. */
	segmentMessages: 1_000,
	/** One frame on /sync. A backlog larger than this goes out in several. */
	frameBytes: 1024 * 1024,
	/** One frame, or one polling request, on /ws: programs say little there. */
	liveFrameBytes: 64 * 1024,
	/** One update to an outbox, checked before it is decoded. */
	outboxUpdateBytes: 256 * 1024,
	/** Entries and bytes one outbox document may ever hold; the device starts the next one long before. */
	outboxEntries: 4_000,
	outboxBytes: 1024 * 1024,
	/** What a device puts into one outbox document before it waits for the server's decisions. */
	outboxSlice: { entries: 500, bytes: 96 * 1024 },
	/** What a device gives back of a thread in one request (decision 0012); `bytes` are those of the request's JSON. */
	giveBack: { entries: 200, bytes: 256 * 1024 },
	/** A member document names this many of the member's revoked devices, the newest. */
	revokedDevices: 50,
	/** What one member may have waiting to be sent later: messages, and bytes of their words, for each of their devices holds them. */
	scheduled: { messages: 100, bytes: 64 * 1024 },
	/** A thread's record names this many of its pinned messages, the last pinned; it is written with each read mark. */
	pinnedShown: 50,
	/** Messages one member may have starred: each stands in their member document, at some 150 bytes. */
	stars: 1_000,
	/** Messages per member and thread, by the time they were composed. */
	rate: { entries: 20, windowMs: 10_000 },
	/** The real-time ceiling per member, far above an honest backlog. */
	flood: { entries: 2_000, windowMs: 60_000 },
	/** The same for what is imported: WhatsApp gives out 40,000 messages at most, which then take four minutes. */
	imports: { entries: 10_000, windowMs: 60_000 },
	/** Presence and typing: one small state a connection. */
	awarenessBytes: 1024,
	/** Others hear of a change of typing at most so often, and what was not said again for so long is over. */
	typing: { everyMs: 2_000, goneAfterMs: 6_000 },
	/** Before the first document is authenticated. */
	unauthenticated: { bytes: 64 * 1024, frames: 20, ms: 10_000 },
	/** Documents one socket may have waiting for their authentication. */
	pendingDocuments: 300,
	/** Live documents, threads and segments a device keeps linked at once. */
	linkedDocuments: 280,
	/** What the server opens for one socket: all documents, and outboxes among them; and sockets for one device. */
	openDocuments: 300,
	openOutboxes: 8,
	socketsPerDevice: 20,
	/** Files one device is given at once: as many as a browser asks for on one screen, a few times over. */
	downloadsPerDevice: 24,
} as const;
