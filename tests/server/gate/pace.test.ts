import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createPace } from "../../../server/gate/pace.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

/** A pace, and how many commits may have begun by now for so many waiting entries. */
function openPace() {
	const pace = createPace(Date.now);
	let waiting = 0;
	let begun = 0;
	return {
		begun: () => begun,
		async ask() {
			await pace.next(() => waiting);
			begun += 1;
		},
		takeAll() {
			waiting = 0;
		},
		async come(entries: number) {
			waiting += entries;
			pace.came();
			await Promise.resolve();
		},
	};
}

type Opened = ReturnType<typeof openPace>;

/** Commits as many as may begin at once. */
async function useUp({ ask, begun }: Opened): Promise<void> {
	for (let count = 0; count < 12; count += 1) await ask();
	expect(begun()).toBe(12);
}

it("lets nobody wait at fifty a second, nor a dozen that come at once", async () => {
	const opened = openPace();
	for (let n = 1; n <= 100; n += 1) {
		await opened.ask();
		expect(opened.begun()).toBe(n);
		await vi.advanceTimersByTimeAsync(20);
	}
	const again = openPace();
	await useUp(again);
	await vi.advanceTimersByTimeAsync(201);
	for (let n = 13; n <= 24; n += 1) await again.ask();
	expect(again.begun()).toBe(24);
});

it("lets one wait who comes behind a dozen at once, seventeen milliseconds at most", async () => {
	const opened = openPace();
	await useUp(opened);
	await opened.come(1);
	const next = opened.ask();
	await vi.advanceTimersByTimeAsync(16);
	expect(opened.begun()).toBe(12);
	await vi.advanceTimersByTimeAsync(1);
	await next;
	expect(opened.begun()).toBe(13);
});

it("lets nobody wait when enough have come to share the commit", async () => {
	const opened = openPace();
	await useUp(opened);
	const next = opened.ask();
	await opened.come(15);
	expect(opened.begun()).toBe(12);
	await opened.come(1);
	await next;
	expect(opened.begun()).toBe(13);
});

it("begins some sixty commits a second in a storm of a thousand single entries, and a dozen more once", async () => {
	const opened = openPace();
	let isAsking = false;
	for (let ms = 0; ms < 2_000; ms += 1) {
		await opened.come(1);
		if (!isAsking) {
			isAsking = true;
			void opened.ask().then(() => {
				isAsking = false;
				opened.takeAll();
			});
		}
		await vi.advanceTimersByTimeAsync(1);
	}
	expect(opened.begun()).toBeGreaterThan(2 * 55);
	expect(opened.begun()).toBeLessThan(2 * 65 + 12);
});

it("is not held up by a clock that is put back", async () => {
	const opened = openPace();
	await useUp(opened);
	vi.setSystemTime(Date.now() - 3_600_000);
	const next = opened.ask();
	await vi.advanceTimersByTimeAsync(17);
	await next;
	await vi.advanceTimersByTimeAsync(17);
	await opened.ask();
	expect(opened.begun()).toBe(14);
});
