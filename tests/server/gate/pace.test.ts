import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createPace } from "../../../server/gate/pace.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

/** A pace, and how many commits may have begun by now for so many waiting entries. */
function openPace() {
	const pace = createPace();
	let waiting = 0;
	let begun = 0;
	return {
		begun: () => begun,
		async ask() {
			await pace.next(() => waiting);
			begun += 1;
		},
		async come(entries: number) {
			waiting += entries;
			pace.came();
			await Promise.resolve();
		},
	};
}

it("lets nobody wait who comes alone", async () => {
	const { begun, ask, come } = openPace();
	for (let n = 1; n <= 3; n += 1) {
		await come(1);
		await ask();
		expect(begun()).toBe(n);
		await vi.advanceTimersByTimeAsync(40);
	}
});

it("lets one wait who comes right behind a commit, sixteen milliseconds at most", async () => {
	const { begun, ask, come } = openPace();
	await ask();
	await come(1);
	const second = ask();
	await vi.advanceTimersByTimeAsync(15);
	expect(begun()).toBe(1);
	await vi.advanceTimersByTimeAsync(1);
	await second;
	expect(begun()).toBe(2);
});

it("lets nobody wait when enough have come to share the commit", async () => {
	const { ask, come, begun } = openPace();
	await ask();
	const second = ask();
	await come(15);
	expect(begun()).toBe(1);
	await come(1);
	await second;
	expect(begun()).toBe(2);
});
