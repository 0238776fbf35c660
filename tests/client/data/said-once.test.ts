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
	let told: [number, boolean][];
	let began: number;
	beforeEach(() => {
		told = [];
		began = Date.now();
	});
	const begin = () => createTyping((is) => told.push([Date.now() - began, is]));

	it("is told once and again while somebody goes on, and ends by itself when no key is pressed for six seconds", () => {
		const typing = begin();
		for (let second = 0; second < 9; second += 1) {
			typing.set(true);
			vi.advanceTimersByTime(1_000);
		}
		vi.advanceTimersByTime(20_000);
		expect(told).toEqual([
			[0, true],
			[4_000, true],
			[8_000, true],
			[14_000, false],
		]);
	});

	it("is never told more than once in two seconds, and what is told last is true", () => {
		const typing = begin();
		for (let key = 0; key < 100; key += 1) {
			typing.set(key % 3 !== 0);
			vi.advanceTimersByTime(100);
		}
		typing.set(false);
		vi.advanceTimersByTime(20_000);
		for (const [index, [at]] of told.entries())
			expect(at - (told[index - 1]?.[0] ?? -2_000)).toBeGreaterThanOrEqual(2_000);
		expect(told.length).toBeGreaterThan(3);
		expect(told.at(-1)?.[1]).toBe(false);
	});

	it("is over at once for whoever leaves", () => {
		const typing = begin();
		typing.set(true);
		typing.stop();
		vi.advanceTimersByTime(20_000);
		expect(told).toEqual([
			[0, true],
			[0, false],
		]);
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
