import type { CDPSession, Page } from "@playwright/test";

/** One event of Chromium's own record; times in µs. */
type TraceEvent = {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
	tdur?: number;
	args: unknown;
};

/** A span of one thread, or a moment (`ms` is 0); times in ms of one clock. `cpu`: what other processes do not lengthen. */
export type Span = { at: number; ms: number; cpu: number };

/** What a page did: the tasks of its main thread, its frames as they were drawn, and keys as they arrived. */
export type PageTrace = { tasks: Span[]; frames: Span[]; keys: Span[]; commits: Span[] };

const categories = [
	"devtools.timeline",
	"disabled-by-default-devtools.timeline",
	"disabled-by-default-devtools.timeline.frame",
	"blink.user_timing",
];

/** Records what the page does while `during` lasts. Nothing else may be recorded in this browser meanwhile. */
export async function tracePage(page: Page, during: () => Promise<void>): Promise<PageTrace> {
	const devtools = await page.context().newCDPSession(page);
	const events: unknown[] = [];
	devtools.on("Tracing.dataCollected", ({ value }) => events.push(...value));
	await devtools.send("Tracing.start", {
		transferMode: "ReportEvents",
		traceConfig: { recordMode: "recordContinuously", includedCategories: categories },
	});
	await page.evaluate(() => performance.mark("bench begins"));
	await during();
	await endTracing(devtools);
	await devtools.detach();
	return readTrace(events as TraceEvent[]);
}

async function endTracing(devtools: CDPSession): Promise<void> {
	const complete = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
	await devtools.send("Tracing.end");
	await complete;
}

function readTrace(events: readonly TraceEvent[]): PageTrace {
	const begin = events.find(({ name }) => name === "bench begins");
	if (begin === undefined) throw new Error("the trace does not show the page");
	const ofPage = events
		.filter(({ pid, ts }) => pid === begin.pid && ts >= begin.ts)
		.sort((one, other) => one.ts - other.ts);
	const ofMain = ofPage.filter(({ tid }) => tid === begin.tid);
	const spans = (from: readonly TraceEvent[], isMeant: (event: TraceEvent) => boolean): Span[] =>
		from
			.filter(isMeant)
			.map(({ ts, dur, tdur }) => ({ at: ts / 1_000, ms: (dur ?? 0) / 1_000, cpu: (tdur ?? 0) / 1_000 }));
	return {
		tasks: spans(ofMain, ({ name, ph }) => name === "RunTask" && ph === "X"),
		frames: spans(ofPage, ({ name }) => name === "DrawFrame"),
		keys: spans(ofMain, ({ name, args }) => name === "EventDispatch" && isKey(args)),
		commits: spans(ofMain, ({ name }) => name === "Commit"),
	};
}

function isKey(args: unknown): boolean {
	const { data } = args as { data?: { type?: string } };
	return data?.type === "keydown";
}

/** Work in ms, as the clock has it and as the processor has it. */
export type Work = { ms: number; cpu: number };

/** The longest of all tasks. */
export function longestOf({ tasks }: PageTrace): Work {
	return { ms: Math.max(...tasks.map(({ ms }) => ms)), cpu: Math.max(...tasks.map(({ cpu }) => cpu)) };
}
