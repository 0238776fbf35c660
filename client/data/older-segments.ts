import { threadDocumentName } from "../../shared/document-names.ts";
import type { FetchSegment } from "./fetch-segment.ts";
import type { Held } from "./held.ts";
import type { Link } from "./link.ts";
import type { MemberReplica } from "./member-replica.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { Receipts } from "./receipts.ts";
import type { Segment } from "./segment.ts";
import type { HeldSegment, Segments } from "./segments.ts";
import type { Store } from "./store.ts";
import { until } from "./until.ts";
import type { World } from "./world.ts";

/** Brings sealed segments onto this disk until it holds everything: newest first, one at a time, when nothing else is to do. */
export type OlderSegments = {
	/** Takes over a segment that has just been sealed, and releases it once it is whole. */
	finish: (threadId: string, number: number, held: HeldSegment) => void;
	stop: () => void;
};

type Parts = {
	world: World;
	link: Link;
	member: MemberReplica;
	segments: Segments;
	receipts: Receipts;
	fetchSegment: FetchSegment;
	held: Held;
	/** The disk may come back without what it held, and have room again after it was full. */
	store: Pick<Store, "reopened" | "trouble">;
};

/**
 * Live for so long and still without its last entry: that message was deleted, and there is nothing more to wait for.
 * Longer than a dead connection can pass for a live one (the link gives it up after 45 s of silence and three tries):
 * what is still on its way must not be taken for deleted.
 */
const quietMs = 90_000;

export function bringOlderSegments(parts: Parts): OlderSegments {
	const { world, link, member, segments, receipts, fetchSegment, held, store } = parts;
	const stopping = new AbortController();
	let isBringing = false;
	let hasNews = false;
	/** Something is missing that could not be had: a server that was put back does not have it until it was given back. */
	let isLacking = false;

	const sealedHash = (threadId: string, number: number) =>
		member.view.get()?.threads.get(threadId)?.sealedHashes[number];
	const sealedSeq = (threadId: string, number: number) => member.view.get()?.threads.get(threadId)?.sealed[number];

	/** Waits until the segment is here whole, takes the receipts out of it, and only then notes it as held. False when it cannot be had. */
	async function complete(threadId: string, number: number, segment: HeldSegment): Promise<boolean> {
		const quiet = whenQuiet(segment);
		const isWhole = () => {
			const lastSeq = sealedSeq(threadId, number);
			const isReached = segment.wasLive() && (segment.segment.get()?.lastSeq ?? 0) >= (lastSeq ?? 0);
			if (isReached && endsOtherwise(segment.segment.get(), lastSeq, sealedHash(threadId, number)))
				return quiet.is.get();
			return lastSeq !== undefined && (isReached || quiet.is.get());
		};
		const isGone = () => segment.state.get().kind === "denied" || !member.view.get()?.threads.has(threadId);
		const sources = [segment.segment, segment.state, member.view, quiet.is];
		const isSettled = await until(sources, () => isWhole() || isGone(), stopping.signal);
		quiet.stop();
		const whole = segment.segment.get();
		if (!isSettled || !isWhole() || whole === null) return false;
		// The record of what was said since may come in while this is written, and before the document it speaks of.
		const lastSeq = sealedSeq(threadId, number) ?? 0;
		await receipts.ofSegment(whole, segment.persisted);
		await segment.persisted();
		await held.note(segment.name, lastSeq);
		return true;
	}
	async function bring(threadId: string, number: number): Promise<boolean> {
		const lastSeq = sealedSeq(threadId, number) ?? 0;
		if (await fetchSegment(threadId, number, lastSeq)) {
			await held.note(threadDocumentName(threadId, number), lastSeq);
			return true;
		}
		const segment = segments.hold(threadId, number);
		try {
			segment.link(3);
			return await complete(threadId, number, segment);
		} finally {
			segment.release();
		}
	}

	async function bringAll(): Promise<void> {
		const tried = new Set<string>();
		while (!stopping.signal.aborted) {
			await world.idle();
			if (!(await until([link.state], () => link.state.get().kind === "live", stopping.signal))) return;
			const next = await nextMissing(tried);
			if (next === null) return;
			tried.add(threadDocumentName(next.threadId, next.number));
			if (!(await bring(next.threadId, next.number))) isLacking = true;
		}
	}
	async function nextMissing(tried: ReadonlySet<string>): Promise<{ threadId: string; number: number } | null> {
		for (const record of member.view.get()?.threads.values() ?? []) {
			for (let number = record.open - 1; number >= 0; number -= 1) {
				const name = threadDocumentName(record.id, number);
				if (!tried.has(name) && !(await held.isWhole(name, record.sealed[number] ?? 0)))
					return { threadId: record.id, number };
			}
		}
		return null;
	}
	function start(): void {
		// News that comes while the last look is still reading the disk would otherwise be nobody's.
		hasNews = true;
		if (isBringing) return;
		isBringing = true;
		hasNews = false;
		isLacking = false;
		bringAll()
			// The store shows what is wrong with the disk, and when that has passed it begins again.
			.catch(() => undefined)
			.finally(() => {
				isBringing = false;
				if (hasNews && !stopping.signal.aborted) start();
			});
	}

	// Once for what is known at the start, then whenever a segment was sealed or something was said of a message in one:
	// read marks change nothing here.
	let sealedBefore = -1;
	function onNews(): void {
		const ends = [...(member.view.get()?.threads.values() ?? [])].flatMap((record) => record.sealed);
		const sealed = ends.reduce((sum, seq) => sum + seq, ends.length);
		if (sealed === sealedBefore) return;
		sealedBefore = sealed;
		start();
	}
	function onState(): void {
		if (isLacking && member.state.get().kind === "live") start();
	}
	function onTrouble(): void {
		if (store.trouble.get() === null) start();
	}
	const stops = [
		member.view.subscribe(onNews),
		member.state.subscribe(onState),
		store.reopened.subscribe(start),
		store.trouble.subscribe(onTrouble),
	];
	onNews();

	return {
		finish(threadId, number, segment) {
			complete(threadId, number, segment)
				.catch(() => false)
				.then((isHeld) => {
					if (!isHeld) isLacking = true;
				})
				.finally(segment.release);
		},
		stop() {
			for (const stop of stops) stop();
			stopping.abort();
		},
	};
}

/**
 * True when what stands at the end has another hash than the one it was sealed with: heard before the server was put back,
 * which has sealed it with other words since. The next entry of the link finds that, gives it back and fetches it anew.
 */
function endsOtherwise(segment: Segment | null, lastSeq: number | undefined, hash: string | undefined): boolean {
	const last = segment?.entries.filter(({ seq }) => seq === lastSeq) ?? [];
	return hash !== undefined && last.length > 0 && last.every((entry) => entry.hash !== hash);
}

function whenQuiet(segment: HeldSegment): { is: Readable<boolean>; stop: () => void } {
	const is = createWritable(false);
	let timer: ReturnType<typeof setTimeout> | undefined;

	function look(): void {
		clearTimeout(timer);
		if (segment.state.get().kind === "live") timer = setTimeout(() => is.set(true), quietMs);
	}

	const unsubscribe = segment.state.subscribe(look);
	look();
	return {
		is,
		stop() {
			clearTimeout(timer);
			unsubscribe();
		},
	};
}
