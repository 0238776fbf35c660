import type { ThreadView } from "../../client/data/family-data.ts";
import type { TimelineEvent, TimelineMessage } from "../../shared/timeline-items.ts";
import type { House } from "./house.ts";
import { isForwarded } from "./ledger.ts";
import type { Page } from "./page.ts";
import type { Committed } from "./truth.ts";

/**
 * Looks at everything that is on any screen now. Called after every step. `isAtRest`: nobody is giving anything back to a
 * server that was put back, and what a device holds has no other place there any more.
 */
export function checkPages(house: House, isAtRest: boolean): void {
	const isStrict = house.putBacks === 0 || isAtRest;
	for (const page of house.pages()) {
		if (page.data.session.get().kind !== "signed-in") continue;
		const trouble = page.data.historyTrouble.get();
		// No history was ever rewritten, and mostly no server put back: whoever says so is wrong.
		const isWrong = trouble?.kind === "changed" || trouble?.kind === "kept" || house.putBacks === 0;
		if (trouble !== null && isWrong) house.wrong.push(`[I10] a false alarm: ${JSON.stringify(trouble)}`);
		for (const [threadId, thread] of page.threads) {
			// Whoever left a thread goes on seeing what they saw, and cannot give it back.
			const isIn = house.truth.mayHear(page.machine.session.device.id, threadId);
			checkThread(house, page, threadId, thread.view.get(), house.putBacks === 0 || (isStrict && isIn));
		}
	}
}

function checkThread(house: House, page: Page, threadId: string, view: ThreadView, isStrict: boolean): void {
	const messages = view.items.filter((item) => item.type === "message");
	const truth = house.truth.threads().get(threadId) ?? [];
	const where = `on ${page.owner.name} in thread ${house.threadIds.indexOf(threadId)}`;
	const placed = view.items.filter((item) => item.type === "message" || item.type === "event");
	const places = isStrict ? [...wrongOrder(placed, truth), ...wrongGaps(placed, truth)] : neverSo(house, placed);
	for (const wrong of [...places, ...wrongStates(messages)]) house.wrong.push(`${wrong} ${where}`);
	if (view.record !== null) checkShown(house, page, threadId, view, messages, where, isStrict);
}

/** What stands in the log: words, and what was done to the thread. */
type Placed = TimelineMessage | TimelineEvent;

function saysSo(item: Placed, { body: now, was }: Committed): boolean {
	// What is about to be deleted looks so on the device that does it; when all is at rest it is looked at once more.
	if (item.type === "event" && item.event.kind === "deleted") return was !== null || !now.startsWith("[");
	const body = was ?? now;
	if (item.type === "message" && item.editedAt !== null) return item.body.split(";")[0] === body.split(";")[0];
	return item.type === "message" ? item.body === body : body.startsWith(JSON.stringify([item.event.kind]).slice(0, -1));
}

/** [I4] [I9] What has a number is committed under that number, in that order, and stands before what waits. */
function wrongOrder(items: readonly Placed[], truth: readonly Committed[]): string[] {
	const wrong: string[] = [];
	let last = 0;
	let waits = false;
	for (const item of items) {
		const { seq, id } = item;
		if (seq === null) {
			waits = true;
			continue;
		}
		const committed = truth[seq - 1];
		if (waits) wrong.push(`[I4] number ${seq} stands behind something that waits`);
		if (seq <= last) wrong.push(`[I4] number ${seq} stands behind ${last}`);
		if (committed?.id !== id || !saysSo(item, committed))
			wrong.push(`[I9] ${id} is shown as ${seq} and is not that on disk`);
		last = seq;
	}
	return wrong;
}

/** [I9] What has a number was once committed under that number. */
function neverSo({ truth }: House, items: readonly Placed[]): string[] {
	return items.flatMap((item) => {
		const { seq, id } = item;
		const wasSo = seq === null || truth.everById(id).some((one) => one.seq === seq && saysSo(item, one));
		return wasSo ? [] : [`[I9] ${id} is shown as ${seq} and never was that on disk`];
	});
}

function wrongStates(messages: readonly TimelineMessage[]): string[] {
	return messages.flatMap(({ id, seq, delivery }) => {
		const isSent = delivery === "sent" || delivery === "read";
		return isSent && seq === null ? [`[I9] ${id} is shown as ${delivery} without a number`] : [];
	});
}

const isUnshown = /^\["(start","dm|edit|react|vote|pin|deleted?)"/;

/** [I4] Of each segment a device shows the beginning, without holes. */
function wrongGaps(items: readonly Placed[], truth: readonly Committed[]): string[] {
	const wrong: string[] = [];
	const seqs = new Set(items.map(({ seq }) => seq));
	const lastOf = new Map<number, number>();
	for (const { seq, segment, body } of truth) {
		// The start of a dm, and what is said of messages, have no line of their own.
		if (isUnshown.test(body)) continue;
		const before = lastOf.get(segment);
		if (seqs.has(seq) && before !== undefined && !seqs.has(before))
			wrong.push(`[I4] ${seq} is shown without ${before} of the same segment`);
		lastOf.set(segment, seq);
	}
	return wrong;
}

/** [I1] What was on this screen stays there, and never goes back to a lesser state; nothing is there twice. */
function checkShown(
	house: House,
	page: Page,
	threadId: string,
	view: ThreadView,
	messages: readonly TimelineMessage[],
	where: string,
	isStrict: boolean,
): void {
	const { ledger, truth } = house;
	const now = new Map<number, { state: string; count: number }>();
	for (const { id, body, files, forwarded, delivery } of messages) {
		if (delivery === "refused") ledger.refused.add(id);
		const number = ledger.numberIn(body) ?? -1;
		if (
			files.map((file) => file.id).join() !==
			ledger
				.get(number)
				?.files.map((file) => file.id)
				.join()
		)
			house.wrong.push(`[I6] message ${number} is shown with other files ${where}`);
		if (number !== -1 && forwarded !== isForwarded(number))
			house.wrong.push(`[I9] message ${number} is shown as ${forwarded ? "" : "not "}forwarded ${where}`);
		const count = (now.get(number)?.count ?? 0) + 1;
		now.set(number, { state: delivery ?? "theirs", count });
		// Said again on one machine, it may still stand as refused on its copy.
		if (count > 1 + (ledger.get(number)?.retries ?? 0))
			house.wrong.push(`[I3] message ${number} is shown ${count} times ${where}`);
	}
	const oldest = messages.find(({ seq }) => seq !== null)?.seq ?? null;
	const isFurtherBack = (number: number) =>
		truth.byNumber(number).some(({ seq }) => (oldest === null ? view.hasOlder : seq < oldest));
	// Who was taken out of a thread loses what is in it, and gets it anew when they come back. What a disk without room
	// could not take off the outbox meanwhile is shown as waiting until the server says once more that it is done.
	const wasTakenOut = house.takenOut.has(`${page.machine.session.member.id} ${threadId}`);
	const isWiped = (number: number) => wasTakenOut && truth.wasCommitted(number);
	for (const [number, state] of isStrict ? page.shown : []) {
		const said = ledger.get(number);
		if (said?.threadId !== threadId) continue;
		const after = now.get(number)?.state;
		if (after === undefined) {
			if (said.state !== "let go" && !said.mayBeGone && !isFurtherBack(number) && !isWiped(number))
				house.wrong.push(`[I1] message ${number} vanished ${where}`);
		} else if (rank(after) < rank(state) && said.retries === 0 && !isFurtherBack(number) && !isWiped(number)) {
			house.wrong.push(`[I9] message ${number} went from ${state} to ${after} ${where}`);
		}
	}
	for (const [number, { state }] of now) page.shown.set(number, state);
}

/** Waiting may turn out refused, never the other way round without the person's doing. */
function rank(state: string): number {
	return ["waiting", "refused", "sent", "read"].indexOf(state) >= 2 ? 2 : state === "refused" ? 1 : 0;
}
