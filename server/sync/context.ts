/** `isReadOnly`: a program with the scope `read`, of which nothing is taken. */
export type Who = { memberId: string; deviceId: string; isProgram: boolean; isReadOnly: boolean };

/** What is known of a socket from its upgrade on, shared by all its documents. */
export type Socket = {
	id: string;
	/** The token of the cookie the upgrade came with; null for programs, which send one with each document. */
	cookieToken: string | null;
	/** Set when the page speaks another version: every document is then refused with `update_required`. */
	isOutdated: boolean;
	/** The device of a valid token the upgrade came with. */
	knownDevice: string | null;
	/** True from the first document on that was opened with a valid token; budgets open up then. */
	isAuthenticated: boolean;
	deviceId: string | null;
	/** The member who is here by this socket, once it has opened a document; a program is nobody's being here. */
	personHere: string | null;
	/** Names of the documents it has open. */
	documents: Set<string>;
	/** Bytes written to the socket that its reader has not taken yet. */
	unsentBytes: () => number;
	close: (code: number, reason: string) => void;
	/** Closes its outboxes, which Hocuspocus does not know of. */
	endOutboxes: (reason: string) => void;
};

/** What Hocuspocus carries for each opened document of a socket. */
export type SyncContext = { socket: Socket } & Who;
