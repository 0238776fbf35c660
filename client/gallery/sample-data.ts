import type { AttachedFile } from "../../shared/attached-file.ts";
import type { Entry } from "../../shared/entry.ts";
import { drawPictureCode } from "../../shared/picture-code.ts";
import type { WaitingEntry } from "../../shared/timeline.ts";
import type { TimelineEvent } from "../../shared/timeline-items.ts";
import type { Connection } from "../data/connection.ts";
import type {
	Asked,
	FamilyData,
	HistoryTrouble,
	SessionState,
	Settings,
	ShownThread,
	StorageTrouble,
	ThreadRow,
	ThreadView,
} from "../data/family-data.ts";
import type { FileUsage } from "../data/files/files.ts";
import type { NewDraft } from "../data/new-message-box.ts";
import { createWritable } from "../data/readable.ts";
import type { ShownScheduled } from "../data/scheduled.ts";
import { alva, bo, cleo, didi, familyThread, groupThread, id, session } from "./cast.ts";
import { openSample } from "./open-sample.ts";
import { sampleAsk } from "./sample-asked.ts";
import { sampleFiles } from "./sample-files.ts";
import { keepSample } from "./sample-keep.ts";
import { sampleMarked } from "./sample-marked.ts";
import { sampleMedia } from "./sample-media.ts";
import { samplePeople } from "./sample-people.ts";
import { shownSample, usualRows } from "./sample-rows.ts";
import { sampleSearch } from "./sample-search.ts";
import { livelyEntries } from "./talk.ts";

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
	/** Quiet lines above the messages. */
	events: TimelineEvent[];
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
	draftFiles: readonly AttachedFile[];
	scheduled: readonly ShownScheduled[];
	newDraft: NewDraft | null;
	usage: FileUsage;
	/** What the server answers to everything. */
	refusal: Extract<Asked<never>, { ok: false }> | null;
};

export const usual: Sample = {
	session: { kind: "signed-in", session },
	connection: { kind: "live", since: now, waiting: 0, goesOnAt: null },
	storageTrouble: null,
	historyTrouble: null,
	lostWords: 0,
	updateReady: false,
	members: [alva, bo, cleo, didi],
	rows: usualRows,
	entries: livelyEntries,
	events: [],
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
	draftFiles: [],
	scheduled: [],
	newDraft: null,
	usage: {
		member: { used: 310_000_000, limit: 2_147_483_648 },
		family: { used: 1_900_000_000, limit: 10_737_418_240 },
	},
	refusal: null,
};

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
		unsent: createWritable({ waiting: 2, refused: 1, changes: 1, drafts: 1, files: 1 }),
		update: { ready: createWritable(sample.updateReady), apply: () => undefined },
		settings: createWritable(sample.settings),
		openThread: () => openSample(sample),
		openMedia: async () => sampleMedia(sample),
		openPinned: async () => sampleMarked(sample),
		openStarred: async () => sampleMarked(sample),
		openReadThrough: async () =>
			async function* () {
				yield { entries: [...sample.older, ...sample.entries], lack: null };
			},
		openSearch: async () => sampleSearch(sample),
		openImports: async () => ({
			...{ state: createWritable({ kind: "resting" as const }), begin: () => undefined },
			...{ stop: () => undefined, heed: () => undefined },
		}),
		newMessage: {
			readDraft: async () => sample.newDraft,
			writeDraft: async () => undefined,
			writeDraftFiles: async () => undefined,
			sayIn: async () => undefined,
			forward: async () => undefined,
		},
		files: { ...sampleFiles(), keep: keepSample, usage: () => answer(sample.usage) },
		startThread: async () => groupThread.id,
		rename: async () => undefined,
		addMembers: async () => undefined,
		removeMembers: async () => undefined,
		leave: async () => undefined,
		mute: async () => undefined,
		discardThread: async () => undefined,
		readsOf: () => answer([{ memberId: bo.id, at: iso(now - 300_000) }]),
		changePhoto: () => answer(null),
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
