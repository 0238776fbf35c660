import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createReadMarks } from "../../../client/data/read-marks.ts";
import { createTyping } from "../../../client/data/typing.ts";

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe("typing", () => {
	it("is told once, and ends by itself when no key is pressed for six seconds", () => {
		const told: boolean[] = [];
		const typing = createTyping((is) => told.push(is));
		typing.set(true);
		vi.advanceTimersByTime(5_000);
		typing.set(true);
		vi.advanceTimersByTime(5_000);
		expect(told).toEqual([true]);
		vi.advanceTimersByTime(1_500);
		expect(told).toEqual([true, false]);
	});

	it("begins at most once in two seconds, and ends at once", () => {
		const told: boolean[] = [];
		const typing = createTyping((is) => told.push(is));
		for (let key = 0; key < 10; key += 1) {
			typing.set(true);
			typing.set(false);
		}
		expect(told).toEqual([true, false]);
		vi.advanceTimersByTime(2_000);
		typing.set(true);
		typing.stop();
		expect(told).toEqual([true, false, true, false]);
	});
});

describe("read marks", () => {
	it("go out at most once a second, with the furthest, and never backwards", () => {
		const said: number[] = [];
		const marks = createReadMarks(
			() => 5,
			async (seq) => void said.push(seq),
		);
		for (const seq of [3, 5, 7, 8, 6]) marks.mark(seq);
		expect(said).toEqual([]);
		vi.advanceTimersByTime(1_000);
		marks.mark(4);
		vi.advanceTimersByTime(1_000);
		expect(said).toEqual([8]);
	});

	it("are said again when they could not be kept, and a last time on leaving", async () => {
		const said: number[] = [];
		let isFull = true;
		const marks = createReadMarks(
			() => 0,
			async (seq) => {
				if (isFull) throw new Error("no room");
				said.push(seq);
			},
		);
		marks.mark(7);
		await vi.advanceTimersByTimeAsync(1_000);
		isFull = false;
		marks.mark(7);
		expect(said).toEqual([7]);
		marks.mark(9);
		marks.stop();
		expect(said).toEqual([7, 9]);
	});
});
