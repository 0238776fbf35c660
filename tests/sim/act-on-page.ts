import type { OpenThread } from "../../client/data/family-data.ts";

import type { Poll } from "../../shared/poll.ts";
import { deleteOne } from "./act-delete.ts";
import { pollOf, voteIn } from "./act-polls.ts";
import type { House } from "./house.ts";
import { isForwarded } from "./ledger.ts";
import type { Page } from "./page.ts";
import type { SaidFiles, Step } from "./steps.ts";

/** What a person does on one page. */
export function onPage(house: House, page: Page, step: Step): void {
	const threadIndex = readyThread(house, page, "thread" in step ? step.thread : 0);
	const threadId = house.threadIds[threadIndex] ?? "";
	const thread = page.threads.get(threadId);
	if (thread === undefined || page.data.session.get().kind !== "signed-in") return;
	const items = thread.view.get().items;
	const refused = items.find((item) => item.type === "message" && item.delivery === "refused");
	switch (step.do) {
		case "say":
			for (let left = step.count; left > 0; left -= 1)
				say(house, page, threadIndex, { extra: "x".repeat(step.extra), files: step.files ?? null, poll: null });
			return;
		case "ask":
			say(house, page, threadIndex, { extra: "", files: null, poll: pollOf(step.several) });
			return;
		case "vote":
			voteIn(page, thread, step);
			return;
		case "read":
			page.run(() => thread.markRead(thread.view.get().lastSeq));
			return;
		case "react":
		case "edit":
		case "pin":
		case "star":
			speakOf(page, thread, step);
			return;
		case "delete":
		case "regret":
			deleteOne(house, page, thread, step);
			return;
		case "wake":
			page.wake();
			return;
		case "retry": {
			if (refused?.type !== "message") return;
			const said = house.ledger.get(house.ledger.numberIn(refused.body) ?? -1);
			if (said === undefined) return;
			said.retries += 1;
			said.order = null;
			page.run(() => thread.retry(refused.id).catch(() => undefined));
			return;
		}
		case "discard": {
			if (refused?.type !== "message") return;
			const said = house.ledger.get(house.ledger.numberIn(refused.body) ?? -1);
			if (said !== undefined) said.state = "let go";
			page.run(() => thread.discard(refused.id).catch(() => undefined));
			return;
		}
	}
}

type Spoken = "react" | "edit" | "pin" | "star";

/** Of one of the messages on the screen; of words only of one's own, which keep their number, and of no poll's. */
function speakOf(page: Page, thread: OpenThread, { do: kind, which, on }: Step & { do: Spoken }): void {
	const { items, shown } = thread.view.get();
	const me = page.machine.session.member.id;
	const messages = items.filter(
		(item) =>
			item.type === "message" && item.refused === null && (kind !== "edit" || (item.by === me && item.poll === null)),
	);
	const message = messages[which % Math.max(1, messages.length)];
	if (message?.type !== "message" || shown?.may.write !== true) return;
	const words = `${message.body.split(";")[0]};changed ${which}`;
	const said = () => {
		if (kind === "edit") return thread.speakOf.edit(message.id, words);
		if (kind === "react") return thread.speakOf.react(message.id, emoji[which % 3] ?? "", on);
		return thread.speakOf[kind](message.id, on);
	};
	// What a disk without room did not keep was not said.
	page.run(() => said().catch(() => undefined));
}

const emoji = ["👍", "❤️", "😂"];

/** A composer is only there for a thread that is: the first one from here on that is. */
function readyThread(house: House, page: Page, from: number): number {
	const indexes = house.threadIds.map((_, index) => (from + index) % house.threadIds.length);
	return indexes.find((index) => mayWrite(page, house.threadIds[index] ?? "")) ?? 0;
}

function mayWrite(page: Page, threadId: string): boolean {
	const view = page.threads.get(threadId)?.view.get();
	return view?.state === "ready" && view.shown?.may.write === true;
}

/** Says something short in a thread that was begun this moment. */
export function sayIn(house: House, page: Page, threadId: string): void {
	say(house, page, house.threadIds.indexOf(threadId), { extra: "", files: null, poll: null });
}

type Words = { extra: string; files: SaidFiles | null; poll: Poll | null };

function say(house: House, page: Page, thread: number, { extra, files, poll }: Words): void {
	const threadId = house.threadIds[thread] ?? "";
	const open = page.threads.get(threadId);
	if (open === undefined || !mayWrite(page, threadId)) return;
	const { machine } = page;
	const memberId = machine.session.member.id;
	const said = house.ledger.say({
		machine: machine.index,
		memberId,
		threadId,
		thread,
		...{ extra, files },
		order: `${page.index} ${threadId}`,
	});
	const forwarded = [{ thread: threadId, body: said.body, files: said.files }];
	page
		.run(() => {
			if (isForwarded(said.number)) return page.data.newMessage.forward(forwarded);
			return poll === null ? open.say(said.body, said.files) : open.ask(said.body, poll);
		})
		.then(
			() => {
				if (page.owner.isDead) return;
				if (said.state === "typing") said.state = "kept";
				if (open.view.get().state === "ready") page.shown.set(said.number, "waiting");
			},
			() => {
				if (!page.owner.isDead) said.state = "unkept";
			},
		);
}

/**
 * Whoever is back in a thread says again what was refused while they were not in it. True while there was anything;
 * what is refused a second time is wrong.
 */
export function saysAgain(house: House): boolean {
	let hasSaid = false;
	for (const page of house.pages()) {
		for (const [threadId, thread] of page.threads) {
			if (!house.truth.mayHear(page.machine.session.device.id, threadId)) continue;
			for (const item of thread.view.get().items) {
				if (item.type !== "message" || item.refused !== "thread_not_found") continue;
				const said = house.ledger.get(house.ledger.numberIn(item.body) ?? -1);
				if (said === undefined) continue;
				hasSaid = true;
				const { index } = page.machine;
				if (said.saidAgain.get(item.id) === index) continue;
				if ([...said.saidAgain.values()].includes(index)) {
					house.wrong.push(`[I1] message ${said.number} was said again and refused again`);
				}
				said.saidAgain.set(item.id, index);
				said.retries += 1;
				said.order = null;
				page.run(() => thread.retry(item.id).catch(() => undefined));
			}
		}
	}
	return hasSaid;
}
