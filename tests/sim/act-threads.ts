import { sayIn } from "./act-on-page.ts";
import type { House } from "./house.ts";
import type { Page } from "./page.ts";
import type { Step } from "./steps.ts";

export type ThreadStep = Extract<Step, { do: "begin dm" | "begin group" | "name" | "go" }>;

/** What a person does to threads on one page. What the disk refuses is not done, and that is all. */
export function changeThreads(house: House, page: Page, step: ThreadStep): void {
	if (page.data.session.get().kind !== "signed-in" || page.data.threads.get() === null) return;
	switch (step.do) {
		case "begin dm":
		case "begin group":
			begin(house, page, step);
			return;
		case "name": {
			const threadId = threadOf(house, page, step.thread, "rename");
			if (threadId === null) return;
			page.run(() => page.data.rename(threadId, `Name ${house.time.tasksRun()}`).catch(() => undefined));
			return;
		}
		case "go": {
			const threadId = threadOf(house, page, step.thread, "leave");
			if (threadId === null) return;
			letGo(house, page, threadId);
			house.takenOut.set(`${page.machine.session.member.id} ${threadId}`, house.time.now());
			page.run(() => page.data.leave(threadId).catch(() => undefined));
		}
	}
}

/** Where the server knows nothing of a thread, or would not have it, its words go with whoever leaves it. */
function letGo({ ledger }: House, page: Page, threadId: string): void {
	const shown = page.threads.get(threadId)?.view.get().shown;
	if (shown?.isGone !== true && (shown?.startRefused ?? null) === null) return;
	for (const said of ledger.all())
		if (said.threadId === threadId && said.machine === page.machine.index) said.state = "let go";
}

function begin(house: House, page: Page, step: Extract<Step, { do: "begin dm" | "begin group" }>): void {
	const me = page.machine.session.member.id;
	const all = [...new Set(house.machines.map(({ session }) => session.member.id))];
	const others = [0, 1].map((more) => all[(step.other + more) % all.length] ?? me);
	const to = step.do === "begin dm" ? others.slice(0, 1) : others;
	page
		.run(() => page.data.startThread({ to, title: "", body: "", files: [] }))
		.then(
			(threadId) => {
				house.meet(threadId);
				if (page.owner.isDead) return;
				for (let left = step.count; left > 0; left -= 1) sayIn(house, page, threadId);
			},
			() => undefined,
		);
}

/** The first thread from here on to which this may be done. */
function threadOf(house: House, page: Page, from: number, what: "rename" | "leave"): string | null {
	const ids = house.threadIds.map((_, index) => house.threadIds[(from + index) % house.threadIds.length] ?? "");
	return ids.find((id) => page.threads.get(id)?.view.get().shown?.may[what]) ?? null;
}
