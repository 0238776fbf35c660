import type { Entry } from "../../shared/entry.ts";
import { drawPictureCode } from "../../shared/picture-code.ts";
import type { WaitingEntry } from "../../shared/timeline.ts";
import type {
	Asked,
	Connection,
	FamilyData,
	HistoryTrouble,
	SessionState,
	Settings,
	ShownThread,
	StorageTrouble,
	ThreadRow,
	ThreadView,
} from "../data/family-data.ts";
import { StorageFailed } from "../data/family-data.ts";
import { createWritable, type Writable } from "../data/readable.ts";
import { alva, bo, boThread, cleo, didi, familyThread, groupThread, id, session } from "./cast.ts";
import { sampleAsk } from "./sample-asked.ts";
import { samplePeople } from "./sample-people.ts";
import { fold, livelyEntries } from "./talk.ts";

const now = Date.now();
const iso = (ms: number) => new Date(ms).toISOString();

export type Sample = {
	session: SessionState;
	connection: Connection;
	storageTrouble: StorageTrouble;
	historyTrouble: HistoryTrouble;
	lostWords: number;
	updateReady: boolean;
	members: FamilyData["family"] extends infer R ? (R extends { get: () => { members: infer M } } ? M : never) : never;
	rows: ThreadRow[] | null;
	entries: Entry[];
	outbox: WaitingEntry[];
	/** Read by the others, and by me when the visit began. */
	readBy: number;
	readAtOpening: number;
	older: Entry[];
	typing: string[];
	online: string[];
	state: ThreadView["state"];
	shown: ShownThread;
	settings: Settings;
	draft: string;
	/** What the server answers to everything. */
	refusal: Extract<Asked<never>, { ok: false }> | null;
};

export const usual: Sample = {
	session: { kind: "signed-in", session },
	connection: { kind: "live", since: now, waiting: 0 },
	storageTrouble: null,
	historyTrouble: null,
	lostWords: 0,
	updateReady: false,
	members: [alva, bo, cleo, didi],
	rows: [
		row(familyThread, { by: alva.id, body: "❤️", at: iso(now - 480_000), mine: true, waiting: false }, 0, ""),
		row(
			boThread,
			{
				by: bo.id,
				body: "Did you find the key? It should be in the blue jacket.",
				at: iso(now - 3 * 3_600_000),
				mine: false,
				waiting: false,
			},
			3,
			"",
		),
		row(
			groupThread,
			{ by: cleo.id, body: "I asked about the boat", at: iso(now - 26 * 3_600_000), mine: false, waiting: false },
			0,
			"Shall we take the",
		),
	],
	entries: livelyEntries,
	outbox: [],
	readBy: 12,
	readAtOpening: 99,
	older: [],
	typing: [],
	online: [bo.id, cleo.id],
	state: "ready",
	shown: shownSample(familyThread),
	settings: { blocked: [], shows: { typing: true, online: true, lastSeen: true } },
	draft: "",
	refusal: null,
};

/** A thread the owner may do everything to. */
function shownSample(record: ThreadRow["record"]): ShownThread {
	const isGroup = record.kind === "group";
	return {
		record,
		title: record.title,
		notify: "all",
		isPending: false,
		startRefused: null,
		isGone: false,
		isReadOnly: false,
		may: { write: true, rename: record.kind !== "dm", add: isGroup, remove: isGroup, leave: isGroup },
	};
}

function row(
	record: ThreadRow["record"],
	lastMessage: ThreadRow["lastMessage"],
	unread: number,
	draft: string,
): ThreadRow {
	const waiting = { isLoading: false, hasWaiting: false, hasRefused: false };
	return { ...shownSample(record), ...waiting, lastMessage, unread, calling: unread, draft };
}

/** Hand-made data that behaves a little: what is said appears, what is older can be loaded. */
export function sampleData(sample: Sample): FamilyData {
	const answer = async <T>(value: T): Promise<Asked<T>> => {
		await new Promise((resolve) => setTimeout(resolve, 300));
		return sample.refusal ?? { ok: true, value };
	};
	const devices = [
		{ ...session.device, lastSeenAt: iso(now), current: true },
		{ id: id(22), name: "Alva's phone", lastSeenAt: iso(now - 2 * 3_600_000), current: false },
		{ id: id(23), name: "Kitchen tablet", lastSeenAt: iso(now - 70 * 3_600_000), current: false },
	];
	const expiresAt = iso(now + 7 * 24 * 3_600_000);
	const url = "https://hearth.lindgren.example/join#Jm3x9TqLw7Rk2VbN8sYc5Df1Ga4Hp6Ze";
	const signInUrl = "https://hearth.lindgren.example/sign-in#Kp7x2WqLz4Rm9VbT3sYc6Df8Ga1Hn5Xe";
	const historyTrouble = createWritable(sample.historyTrouble);
	return {
		...samplePeople(answer, { url, expiresAt }),
		session: createWritable(sample.session),
		connection: createWritable(sample.connection),
		storageTrouble: createWritable(sample.storageTrouble),
		lostWords: createWritable(sample.lostWords),
		heedLostWords: () => undefined,
		historyTrouble,
		closeHistory: () => historyTrouble.set(null),
		threads: createWritable(sample.rows),
		family: createWritable({ name: session.family.name, members: sample.members }),
		hasUnkeptDraft: createWritable(false),
		unsent: createWritable({ waiting: 2, refused: 1, changes: 1, drafts: 1 }),
		update: { ready: createWritable(sample.updateReady), apply: () => undefined },
		settings: createWritable(sample.settings),
		openThread: () => openSample(sample),
		startThread: async () => groupThread.id,
		rename: async () => undefined,
		addMembers: async () => undefined,
		removeMembers: async () => undefined,
		leave: async () => undefined,
		mute: async () => undefined,
		discardThread: async () => undefined,
		readsOf: () => answer([{ memberId: bo.id, at: iso(now - 300_000) }]),
		retryNow: () => undefined,
		setUp: () => answer(session),
		signIn: () => answer(session),
		signInByLink: () => answer(session),
		signInByPasskey: () => answer(session),
		ask: sampleAsk(answer),
		openPasskeys: async () => ({ make: async () => ({}), use: async () => ({}) }),
		join: () => answer(session),
		drawPictures: () => drawPictureCode((length) => crypto.getRandomValues(new Uint8Array(length))),
		signOut: async () => undefined,
		devices: () => answer(devices),
		linkDevice: () => answer({ url: signInUrl, expiresAt }),
		rescue: () => answer({ url: signInUrl, expiresAt }),
		revokeDevice: () => answer(null),
		removeMember: () => answer(null),
	};
}

function openSample(sample: Sample): ReturnType<FamilyData["openThread"]> {
	let list = sample.entries;
	let outbox = sample.outbox;
	let count = 0;
	const look = (): ThreadView => ({
		state: sample.state,
		shown: sample.shown,
		record: sample.shown.record,
		items: fold(list, outbox, sample.readBy, sample.readAtOpening),
		hasOlder: sample.older.length > 0 && list[0] === sample.entries[0],
		isLoadingOlder: false,
		lastSeq: list.at(-1)?.seq ?? 0,
		typing: sample.typing,
		online: sample.online,
	});
	const view: Writable<ThreadView> = createWritable(look());
	const show = () => view.set(look());
	const receive = () => {
		const seq = (list.at(-1)?.seq ?? 0) + 1;
		const at = iso(Date.now());
		const body = `Something new, number ${seq}`;
		const entry = { seq, id: id(20_000 + seq), by: bo.id, at, composed: at, kind: "message" as const, body };
		list = [...list, { ...entry, hash: "", seal: "" }];
		show();
	};
	// In the browser's console: dispatchEvent(new Event("receive")).
	addEventListener("receive", receive);
	const without = (entryId: string) => outbox.filter(({ said }) => said.id !== entryId);
	return {
		view,
		loadOlder: async () => {
			await new Promise((resolve) => setTimeout(resolve, 400));
			list = [...sample.older, ...list];
			show();
		},
		say: async (body) => {
			if (sample.storageTrouble) throw new StorageFailed(sample.storageTrouble, null);
			count += 1;
			const said = {
				id: id(9500 + count),
				thread: familyThread.id,
				kind: "message" as const,
				composed: iso(Date.now()),
				body,
			};
			outbox = [...outbox, { said, refused: null }];
			show();
		},
		retry: async (entryId) => {
			outbox = without(entryId);
			show();
		},
		retryAll: async () => {
			outbox = [];
			show();
		},
		discard: async (entryId) => {
			outbox = without(entryId);
			show();
		},
		markRead: () => undefined,
		setTyping: () => undefined,
		readDraft: async () => sample.draft,
		writeDraft: async () => undefined,
		close: () => removeEventListener("receive", receive),
	};
}
