import { threadDocumentName } from "../../shared/document-names.ts";
import type { MemberPresence, Presence } from "../../shared/protocol.ts";
import { checkInParts } from "./check-in-parts.ts";
import type { HistoryWatch } from "./history-watch.ts";
import type { DocumentState } from "./joined-document.ts";
import type { Link } from "./link.ts";
import { createWritable, type Readable } from "./readable.ts";
import { createReplica, type Replica } from "./replica.ts";
import { emptySegment, followSegment, type Segment } from "./segment.ts";
import type { UpdateRows } from "./update-rows.ts";

/** One segment of a thread, held. Release it once; the last to do so takes it out of memory. */
export type HeldSegment = {
	name: string;
	/** null until it has been read from the disk. */
	segment: Readable<Segment | null>;
	state: Readable<DocumentState>;
	/** True once the server has told everything it has, in this holding. */
	wasLive: () => boolean;
	present: Readable<readonly MemberPresence[]>;
	setPresence: (presence: Presence | null) => void;
	link: (rank: 2 | 3) => void;
	persisted: () => Promise<void>;
	/** The document itself, for giving back what the server lost; null until it has been read from the disk. */
	document: Replica["document"];
	catchUp: Replica["catchUp"];
	rejoin: Replica["rejoin"];
	fetchAnew: Replica["fetchAnew"];
	release: () => void;
};

/** The segments in memory: one replica for each, however many look at it. */
export type Segments = {
	hold: (threadId: string, segment: number) => HeldSegment;
	/** Takes from the disk what another page has put into the segments of this thread that are held here. */
	catchUp: (threadId: string) => Promise<void>;
	/** The same for one document, when it is held here. */
	catchUpWith: (name: string) => Promise<void>;
	close: () => void;
};

type Shared = {
	threadId: string;
	replica: Replica;
	segment: Readable<Segment | null>;
	wasLive: () => boolean;
	holders: number;
};

/** `onDelete` is called when words were deleted, and nothing made of them may stay, nor these files. */
export function createSegments(
	rows: UpdateRows,
	link: Link,
	history: HistoryWatch,
	onDelete: (fileIds: readonly string[]) => void,
): Segments {
	const shared = new Map<string, Shared>();

	function open(name: string, threadId: string, number: number): Shared {
		const replica = createReplica(name, rows, link);
		const segment = createWritable<Segment | null>(null);
		let wasLive = false;
		replica.state.subscribe(() => {
			wasLive ||= replica.state.get().kind === "live";
		});
		let stopFollowing: (() => void) | null = null;
		replica.document.subscribe(() => {
			const document = replica.document.get();
			if (document === null) return;
			stopFollowing?.();
			stopFollowing = followSegment(document, {
				onChange: segment.set,
				onDelete(fileIds) {
					replica.compact();
					onDelete(fileIds);
				},
				onReceived(before, entries) {
					const check = history.received.bind(null, threadId, number);
					checkInParts(check, before, entries).catch(reportError);
				},
			});
		});
		const opened = { threadId, replica, segment, wasLive: () => wasLive, holders: 0 };
		shared.set(name, opened);
		return opened;
	}

	return {
		hold(threadId, number) {
			const name = threadDocumentName(threadId, number);
			const one = shared.get(name) ?? open(name, threadId, number);
			one.holders += 1;
			let isReleased = false;
			return {
				name,
				segment: one.segment,
				state: one.replica.state,
				wasLive: one.wasLive,
				present: one.replica.present,
				setPresence: one.replica.setPresence,
				link: one.replica.link,
				persisted: one.replica.persisted,
				document: one.replica.document,
				catchUp: one.replica.catchUp,
				rejoin: one.replica.rejoin,
				async fetchAnew(signal) {
					const isFetched = await one.replica.fetchAnew(signal);
					// What comes from the disk was looked at by the page that received it; this has just come from the server.
					if (isFetched) history.received(threadId, number, emptySegment, one.segment.get()?.entries ?? []);
					return isFetched;
				},
				release() {
					if (isReleased) return;
					isReleased = true;
					one.holders -= 1;
					if (one.holders > 0) return;
					shared.delete(name);
					one.replica.close();
				},
			};
		},
		async catchUp(threadId) {
			const held = [...shared.values()].filter((one) => one.threadId === threadId);
			await Promise.all(held.map(({ replica }) => replica.catchUp()));
		},
		async catchUpWith(name) {
			await shared.get(name)?.replica.catchUp();
		},
		close() {
			for (const { replica } of shared.values()) replica.close();
			shared.clear();
		},
	};
}
