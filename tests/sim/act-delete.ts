import type { OpenThread } from "../../client/data/family-data.ts";
import type { House } from "./house.ts";
import type { Page } from "./page.ts";
import type { Step } from "./steps.ts";

/** Deletes one of one's own messages on the screen for everybody, or takes that back while it can be. */
export function deleteOne(
	house: House,
	page: Page,
	thread: OpenThread,
	step: Step & { do: "delete" | "regret" },
): void {
	const { items, shown } = thread.view.get();
	const me = page.machine.session.member.id;
	if (shown?.may.write !== true) return;
	if (step.do === "regret") {
		const last = items.findLast((item) => item.type === "event" && item.event.kind === "deleted" && item.event.canUndo);
		// What a disk without room did not keep was not done.
		if (last?.type === "event") page.run(() => thread.speakOf.undoDelete(last.id).catch(() => undefined));
		return;
	}
	const mine = items.filter((item) => item.type === "message" && item.by === me && item.refused === null);
	const message = mine[step.which % Math.max(1, mine.length)];
	if (message?.type !== "message") return;
	// It may have been changed, or said under other ids as well: its number is that of its first words.
	const said = house.ledger.get(house.ledger.numberIn(message.earlier[0]?.body ?? message.body) ?? -1);
	if (said !== undefined) said.mayBeGone = true;
	page.run(() => thread.speakOf.delete(message.id).catch(() => undefined));
}
