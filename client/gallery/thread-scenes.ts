import type { ThreadRecord } from "../../shared/member-document.ts";
import type { TimelineEvent } from "../../shared/timeline-items.ts";
import type { ShownThread } from "../data/family-data.ts";
import type { ShownScheduled } from "../data/scheduled.ts";
import { alva, bo, boThread, cleo, didi, familyThread, groupThread, id, session } from "./cast.ts";
import type { Sample } from "./sample-data.ts";
import { shownSample, usualRows } from "./sample-rows.ts";
import { type Scene, scene } from "./scene.ts";
import { livelyEntries } from "./talk.ts";

const group = `/threads/${groupThread.id}`;
const dm = `/threads/${boThread.id}`;
const notes: ThreadRecord = { ...boThread, id: id(104), title: "", members: [alva.id] };
const [pinnedFirst, pinnedThen] = livelyEntries.filter(({ kind }) => kind === "message").toReversed();
const pinnedThread: ThreadRecord = {
	...boThread,
	pinned: [pinnedFirst, pinnedThen].flatMap((entry) => (entry === undefined ? [] : [{ id: entry.id, segment: 0 }])),
};
const hour = 3_600_000;
const iso = (ms: number) => new Date(ms).toISOString();
const now = Date.now();

const child = { ...didi, adults: [alva.id], allowed: [alva.id, bo.id] };
const family = [
	{ ...alva, seen: null },
	{ ...bo, seen: iso(now - hour) },
	{ ...cleo, seen: iso(now - 5 * hour) },
	{ ...child, seen: iso(now - 30 * hour) },
];
const shows = (record: ThreadRecord, changes: Partial<ShownThread>): Partial<Sample> => ({
	shown: { ...shownSample(record), ...changes },
	members: family,
	entries: [],
});

const event = (n: number, by: string, what: TimelineEvent["event"]): TimelineEvent => ({
	type: "event",
	key: id(7000 + n),
	id: id(7000 + n),
	seq: n,
	by,
	mine: by === alva.id,
	at: iso(now - 600_000 + n * 1_000),
	event: what,
	refused: null,
});
const events = [
	event(1, bo.id, { kind: "start", threadKind: "group", members: [alva.id, bo.id], title: "" }),
	event(2, alva.id, { kind: "rename", title: "Summer house, second week of July" }),
	event(3, alva.id, { kind: "members", add: [cleo.id, didi.id], remove: [] }),
	event(4, didi.id, { kind: "members", add: [], remove: [didi.id] }),
	{ ...event(5, alva.id, { kind: "rename", title: "Boats" }), seq: null, refused: "thread_not_found" as const },
];

const wish = (n: number, body: string, change: Partial<ShownScheduled>): ShownScheduled => ({
	...{ id: id(7100 + n), thread: familyThread.id, due: iso(now + n * 11 * hour), body, replyTo: null },
	...{ state: "kept", code: null, rowId: null, ...change },
});
const scheduled = [
	wish(1, "Happy birthday, dear Bo! We sing at seven.", {}),
	wish(2, "The chimney sweep comes at ten", { state: "here" }),
	wish(3, "Are you still on the boat?", { state: "refused", code: "device_gone" }),
];

/** Starting conversations, and what stands about one beside its messages. */
export const threadScenes: Scene[] = [
	scene("new", "/new", "", { members: family }),
	scene("new-group", "/new", "", {
		members: family,
		newDraft: { to: [bo.id, cleo.id], title: "", text: "Shall we go by train?\nIt is cheaper for three.", files: [] },
	}),
	scene("new-disk-full", "/new", "", {
		members: family,
		newDraft: { to: [bo.id], title: "", text: "Hello", files: [] },
		storageTrouble: "full",
	}),
	scene("new-child", "/new", "", {
		members: family,
		session: { kind: "signed-in", session: { ...session, member: didi } },
	}),
	scene("list-states", "/", "", { rows: listStates() }),
	scene("thread-events", group, "", { ...shows(groupThread, {}), events }),
	scene("thread-between", group, "", { ...shows(groupThread, {}), entries: livelyEntries, events }),
	scene("dm-empty", dm, "", shows(boThread, {})),
	scene("notes-empty", dm, "", shows(notes, { title: "Alva Lindgren" })),
	scene("dm-child-not-allowed", dm, "", {
		...shows({ ...boThread, members: [alva.id, didi.id] }, { isReadOnly: true, title: "Didi" }),
		members: [alva, bo, cleo, { ...child, allowed: [bo.id] }],
	}),
	scene("dm-removed", dm, "", {
		...shows(boThread, { isReadOnly: true }),
		members: [alva, { ...bo, active: false }, cleo, child],
	}),
	scene("thread-start-refused", dm, "", shows(boThread, { startRefused: "not_allowed", isPending: true })),
	scene("thread-gone", group, "", shows(groupThread, { isGone: true })),
	scene("thread-muted", dm, "", { ...shows(boThread, { notify: "nothing" }), entries: livelyEntries }),
	scene("thread-pinned", dm, "", { ...shows(pinnedThread, {}), entries: livelyEntries }),
	scene("pinned", `${dm}/pinned`, "", { ...shows(pinnedThread, {}), entries: livelyEntries }),
	scene("starred", "/starred", "", { ...shows(boThread, {}), entries: livelyEntries }),
	scene("info-group", `${group}/info`, "", shows(groupThread, { notify: "mentions" })),
	{ ...scene("info-rename", `${group}/info`, "", shows(groupThread, {})), press: "Rename" },
	{ ...scene("info-add", `${group}/info`, "", shows(groupThread, {})), press: "Add people" },
	{ ...scene("info-leave", `${group}/info`, "", shows(groupThread, {})), press: "Leave this group" },
	scene("info-family", `/threads/${familyThread.id}/info`, "", shows(familyThread, {})),
	{ ...scene("scheduled", `/threads/${familyThread.id}`, "", { scheduled }), press: "Scheduled (3)" },
	scene("info-dm", `${dm}/info`, "", shows(boThread, {})),
];

/** The list with one row for each thing a row can tell. */
function listStates(): Sample["rows"] {
	const [first, second, third] = usualRows;
	if (!first || !second || !third) return usualRows;
	return [
		first,
		{ ...second, notify: "nothing", mentions: 1, calling: 0 },
		{ ...third, draft: "", isPending: true },
		{ ...third, record: notes, title: "Alva Lindgren", draft: "", hasWaiting: true },
		{ ...second, record: { ...boThread, id: id(105), members: [alva.id, cleo.id] }, title: "Cleo", unread: 120 },
		{ ...third, record: { ...groupThread, id: id(106) }, title: "Bo, Cleo and Didi", hasRefused: true, draft: "" },
	];
}
