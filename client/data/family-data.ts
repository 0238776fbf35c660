import type { Session } from "../../shared/api/people.ts";
import type { AttachedFile } from "../../shared/attached-file.ts";
import type { FamilyMember, MemberSettings, Notify, ThreadRecord } from "../../shared/member-document.ts";
import type { Picture } from "../../shared/picture-code.ts";
import type { Poll } from "../../shared/poll.ts";
import type { RefusalCode } from "../../shared/refusal.ts";
import type { TimelineItem } from "../../shared/timeline-items.ts";
import type { Ask } from "./api.ts";
import type { Connection } from "./connection.ts";
import type { DraftReply } from "./draft-reply.ts";
import type { Files } from "./files/files.ts";
import type { Imports } from "./import/imports.ts";
import type { ReadThrough } from "./keepsake/read-through.ts";
import type { Later } from "./later.ts";
import type { OpenMarked } from "./marked-view.ts";
import type { OpenMedia } from "./media-view.ts";
import type { NewMessage, NewThread } from "./new-message-box.ts";
import type { PasskeyBrowser } from "./passkey-requests.ts";
import type { PeopleRequests } from "./people-requests.ts";
import type { Readable } from "./readable.ts";
import type { OpenSearch } from "./search/search.ts";
import type { SpeakOf } from "./speak-of.ts";

/**
 * Who uses this browser. `loading` lasts as long as one read of IndexedDB, never as long as a network. `ended`: the server
 * does not know this device, and perhaps has lost everything; `revoked`: it knew it, and somebody signed it out.
 */
export type SessionState =
	| { kind: "loading" }
	| { kind: "signed-out"; reason: "never" | "left" | "ended" | "revoked" }
	| { kind: "signed-in"; session: Session };

/**
 * The answer to anything asked of the server over HTTP. `unreachable` covers no network and no server; `revoked` comes
 * with `unauthenticated` from a server that knew this device and was told to let it go.
 */
export type Asked<T> =
	| { ok: true; value: T }
	| { ok: false; code: string; retryAfterMs: number | null; revoked?: true };

/**
 * What stands on this device alone, and would be lost by signing out: messages that wait or were refused, changes of
 * threads (started, named, left, muted), drafts, and files.
 */
export type Unsent = { waiting: number; refused: number; changes: number; drafts: number; files: number };

/** A failing disk is shown, not swallowed; null while all is well. */
export type StorageTrouble = "full" | "unavailable" | "closed" | null;

/**
 * The server's history and this device's do not agree. `changed`: something was rewritten that this device has seen
 * otherwise. `giving`: the server lacks something it has shown this device before, and is being given it back, `count`
 * messages so far; `given`: that is done, said until somebody closes it. `kept`: it would not take all of it, and this
 * device goes on holding the rest. Null while all is well.
 */
export type HistoryTrouble =
	| { kind: "changed" }
	| { kind: "kept" }
	| { kind: "giving"; count: number }
	| { kind: "given"; count: number }
	| null;

/** What I may do to a thread, as far as this device knows: the server has the last word. */
export type MayChange = { write: boolean; rename: boolean; add: boolean; remove: boolean; leave: boolean };

/** A thread as the pages show it: what the server says of it, and over that what waits in the outbox of this device. */
export type ShownThread = {
	record: ThreadRecord;
	/** What it is called for me: computed where it has no title of its own; "" for a group I am not in any more. */
	title: string;
	notify: Notify;
	/** Started here, and not known at the server yet. */
	isPending: boolean;
	/** Why the server would not start it: it stays with all that was said in it until `discardThread`. */
	startRefused: RefusalCode | null;
	/** I am not in it any more; what could not be sent is shown until it is discarded. */
	isGone: boolean;
	/** Nobody would get what is written here: the other of a dm was removed, or is not allowed. */
	isReadOnly: boolean;
	may: MayChange;
};

type Attached = readonly AttachedFile[];
type LastMessage = {
	by: string;
	body: string;
	files: Attached;
	poll?: Poll | undefined;
	at: string;
	mine: boolean;
	waiting: boolean;
};

export type ThreadRow = ShownThread & {
	/** Until what was said last has been read from the disk. */
	isLoading: boolean;
	lastMessage: LastMessage | null;
	/** It has begun, and nobody has said anything yet; false for as long as that is not certain. */
	isSilent: boolean;
	draft: string;
	/** What is attached in its composer and not sent. */
	draftFiles: readonly AttachedFile[];
	unread: number;
	/** How many of the unread speak to me by name, or to everyone; whoever I have blocked does not. */
	mentions: number;
	/** How many of the unread may call for me, by `notify`: the title of the page counts these. */
	calling: number;
	hasWaiting: boolean;
	hasRefused: boolean;
};

export type ThreadView = {
	/** `missing`: no such thread among mine. */
	state: "loading" | "ready" | "missing";
	/** null while it is loading, and when it is missing. */
	shown: ShownThread | null;
	record: ThreadRecord | null;
	items: TimelineItem[];
	/** True while an older segment stands on disk or on the server that `loadOlder` would bring. */
	hasOlder: boolean;
	isLoadingOlder: boolean;
	lastSeq: number;
	typing: string[];
	online: string[];
};

/** One thread, open on a page. Close it when the page leaves. */
export type OpenThread = {
	view: Readable<ThreadView>;
	loadOlder: () => Promise<void>;
	/** Everything between what is shown and an older message, with it, at once; nothing when it is not to be had. */
	loadBackTo: (messageId: string) => Promise<"here" | "nowhere" | "unknown">;
	/**
	 * Resolves when the message is kept on this device (invariant 1) and the draft is gone; rejects with StorageFailed.
	 * `files` were kept before (`Files.keep`), `body` may be "" when there are some.
	 */
	say: (body: string, files: readonly AttachedFile[]) => Promise<void>;
	/** Asks the thread something, with answers to choose from; what the composer holds stays a draft. Rejects with StorageFailed. */
	ask: (question: string, poll: Poll) => Promise<void>;
	/** What the composer answers; `say` takes it along. */
	reply: Pick<DraftReply, "to" | "set">;
	speakOf: SpeakOf;
	later: Later;
	retry: (entryId: string) => Promise<void>;
	retryAll: () => Promise<void>;
	/** Takes a message, or a change of the thread, that was not sent off this device. */
	discard: (entryId: string) => Promise<void>;
	/** Only grows. The page calls it for what was on screen while the window was visible. */
	markRead: (seq: number) => void;
	setTyping: (typing: boolean) => void;
	readDraft: () => Promise<string>;
	writeDraft: (text: string) => Promise<void>;
	/** The files the composer holds, kept before; like its text they are there after a reload, a crash and in another page. */
	readDraftFiles: () => Promise<AttachedFile[]>;
	writeDraftFiles: (files: readonly AttachedFile[]) => Promise<void>;
	close: () => void;
};

/** My own settings, as the server knows them. `blocked` are members whose dms and mentions I do not want to see. */
export type Settings = Pick<MemberSettings, "blocked" | "shows">;

export type OneTimeLink = { url: string; expiresAt: string };

/** Everything the pages know and can do. Made once in `main.tsx`, handed to React by context. */
export type FamilyData = PeopleRequests & {
	session: Readable<SessionState>;
	connection: Readable<Connection>;
	storageTrouble: Readable<StorageTrouble>;
	historyTrouble: Readable<HistoryTrouble>;
	/** Unsent messages the browser has lost with its storage, until `heedLostWords`. */
	lostWords: Readable<number>;
	heedLostWords: () => void;
	/** The person has read that messages were given back. */
	closeHistory: () => void;
	/** null until the member document has been read from disk. */
	threads: Readable<ThreadRow[] | null>;
	family: Readable<{ name: string; members: FamilyMember[] }>;
	/** True while something typed could not be kept anywhere but on the screen. */
	hasUnkeptDraft: Readable<boolean>;
	unsent: Readable<Unsent>;
	/** True when a new version is waiting; `update.apply` reloads into it, and only a person's tap calls it. */
	update: { ready: Readable<boolean>; apply: () => void };
	settings: Readable<Settings>;
	openThread: (threadId: string) => OpenThread;
	/** What was shown and linked in a thread. Rejects where that part of the page cannot be fetched. */
	openMedia: (threadId: string) => Promise<OpenMedia>;
	/** What is pinned in a thread, and what I have starred anywhere. Both reject where that part of the page cannot be fetched. */
	openPinned: (threadId: string) => Promise<OpenMarked>;
	openStarred: () => Promise<OpenMarked>;
	/** For keeping a copy of it all. Rejects where that part of the page cannot be fetched, and where nobody is signed in. */
	openReadThrough: () => Promise<ReadThrough>;
	/** Search over the words on this device. Rejects where that part of the page cannot be fetched. */
	openSearch: () => Promise<OpenSearch>;
	/** Conversations from elsewhere, brought here. Rejects as `openReadThrough` does. */
	openImports: () => Promise<Imports>;
	newMessage: NewMessage;
	files: Files;
	/**
	 * These resolve when they are kept on this device, are shown at once, and reject with StorageFailed. A thread that
	 * exists is reused: always a dm, and a group of the very same members when neither has a title. Answers its id.
	 */
	startThread: (thread: NewThread) => Promise<string>;
	rename: (threadId: string, title: string) => Promise<void>;
	addMembers: (threadId: string, memberIds: readonly string[]) => Promise<void>;
	removeMembers: (threadId: string, memberIds: readonly string[]) => Promise<void>;
	leave: (threadId: string) => Promise<void>;
	mute: (threadId: string, notify: Notify) => Promise<void>;
	/** Takes a thread the server would not start, or one I am not in any more, off this device with all that was said. */
	discardThread: (threadId: string) => Promise<void>;
	/** Brings a square picture, small enough for the server, and makes it my photo; resolves when the family sees it. */
	changePhoto: (picture: Blob) => Promise<Asked<null>>;
	/** Tries the connection at once instead of waiting for the next attempt. */
	retryNow: () => void;

	setUp: (body: {
		token: string;
		familyName: string;
		name: string;
		username: string;
		password: string;
	}) => Promise<Asked<Session>>;
	signIn: (body: { username: string; password: string }) => Promise<Asked<Session>>;
	/** By a one-time link's token: `/sign-in#token`. */
	signInByLink: (token: string) => Promise<Asked<Session>>;
	/** By what this browser's passkey has signed. */
	signInByPasskey: (response: object) => Promise<Asked<Session>>;
	/** For parts of the page that are fetched when they are wanted, and bring what they ask the server along. */
	ask: Ask;
	/** Null where no passkey can work. */
	openPasskeys: () => Promise<PasskeyBrowser | null>;
	join: (body: { code: string; name: string; username: string; password: string }) => Promise<Asked<Session>>;
	/** A new picture code for a child, by chance. */
	drawPictures: () => Picture[];
	/** Ends the session and wipes this device; offline it wipes at once and tells the server later. */
	signOut: () => Promise<void>;
};

/** The browser would not keep it: nothing was changed, and what was typed is still in the composer. */
export class StorageFailed extends Error {
	override name = "StorageFailed";
	readonly trouble: Exclude<StorageTrouble, null>;
	constructor(trouble: Exclude<StorageTrouble, null>, cause: unknown) {
		super(`storage ${trouble}`, { cause });
		this.trouble = trouble;
	}
}
