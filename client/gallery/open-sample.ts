import type { FamilyData, ThreadView } from "../data/family-data.ts";
import { StorageFailed } from "../data/family-data.ts";
import { createWritable, type Writable } from "../data/readable.ts";
import { bo, familyThread, id } from "./cast.ts";
import type { Sample } from "./sample-data.ts";
import { fold } from "./talk.ts";

const iso = (ms: number) => new Date(ms).toISOString();

/** One open thread of the sample: what is said appears, what is older can be loaded. */
export function openSample(sample: Sample): ReturnType<FamilyData["openThread"]> {
	let list = sample.entries;
	let outbox = sample.outbox;
	let count = 0;
	const look = (): ThreadView => ({
		state: sample.state,
		shown: sample.shown,
		record: sample.shown.record,
		items: [...sample.events, ...fold(list, outbox, sample.readBy, sample.readAtOpening)],
		hasOlder: sample.older.length > 0 && list[0] === sample.entries[0],
		isLoadingOlder: false,
		lastSeq: list.at(-1)?.seq ?? 0,
		typing: sample.typing,
		online: sample.online,
	});
	const replyTo = createWritable<string | null>(null);
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
	function speakOf(
		what:
			| { kind: "edit"; of: string; body: string }
			| { kind: "react"; of: string; emoji: string; on: boolean }
			| { kind: "delete"; of: string }
			| { kind: "vote"; of: string; choices: number[] }
			| { kind: "pin" | "star"; of: string; on: boolean },
	) {
		count += 1;
		const said = { ...what, id: id(9500 + count), thread: familyThread.id, composed: iso(Date.now()) };
		outbox = [...outbox, { said, refused: null }];
		show();
	}
	return {
		view,
		loadOlder: async () => {
			await new Promise((resolve) => setTimeout(resolve, 400));
			list = [...sample.older, ...list];
			show();
		},
		loadBackTo: async () => "nowhere",
		say: async (body, files) => {
			if (sample.storageTrouble) throw new StorageFailed(sample.storageTrouble, null);
			count += 1;
			const said = {
				id: id(9500 + count),
				thread: familyThread.id,
				kind: "message" as const,
				composed: iso(Date.now()),
				body,
				...(replyTo.get() === null ? {} : { replyTo: replyTo.get() ?? "" }),
				...(files.length > 0 ? { files: [...files] } : {}),
			};
			outbox = [...outbox, { said, refused: null }];
			replyTo.set(null);
			show();
		},
		ask: async (body, poll) => {
			count += 1;
			const said = {
				id: id(9500 + count),
				thread: familyThread.id,
				kind: "message" as const,
				composed: iso(Date.now()),
			};
			outbox = [...outbox, { said: { ...said, body, poll }, refused: null }];
			show();
		},
		reply: { to: replyTo, set: replyTo.set },
		speakOf: {
			undoDelete: async () => undefined,
			delete: async (messageId) => speakOf({ kind: "delete", of: messageId }),
			edit: async (messageId, body) => speakOf({ kind: "edit", of: messageId, body }),
			react: async (messageId, emoji, on) => speakOf({ kind: "react", of: messageId, emoji, on }),
			vote: async (messageId, choices) => speakOf({ kind: "vote", of: messageId, choices: [...choices] }),
			pin: async (messageId, on) => speakOf({ kind: "pin", of: messageId, on }),
			star: async (messageId, on) => speakOf({ kind: "star", of: messageId, on }),
		},
		later: {
			scheduled: createWritable(sample.scheduled),
			say: async () => undefined,
			change: async () => undefined,
			takeBack: async () => undefined,
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
		readDraftFiles: async () => [...sample.draftFiles],
		writeDraftFiles: async () => undefined,
		close: () => removeEventListener("receive", receive),
	};
}
