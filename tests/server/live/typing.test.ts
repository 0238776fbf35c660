import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createTyping, type Typing } from "../../../server/live/typing.ts";

let typing: Typing;
let told: { isTyping: boolean; at: number }[];

beforeEach(() => {
	vi.useFakeTimers({ now: 0 });
	told = [];
	typing = createTyping(({ isTyping }) => told.push({ isTyping, at: Date.now() }), false);
});
afterEach(() => {
	typing.stop();
	vi.useRealTimers();
});

const say = (isTyping: boolean, deviceId: string | null = "bot") =>
	typing.say({ threadId: "t", memberId: "bo", deviceId, isTyping });

describe("typing, as others hear of it", () => {
	it("ends by itself six seconds after the last word of it", () => {
		say(true);
		vi.advanceTimersByTime(5_000);
		say(true);
		vi.advanceTimersByTime(5_999);
		expect(told).toEqual([{ isTyping: true, at: 0 }]);
		vi.advanceTimersByTime(1);
		expect(told).toEqual([
			{ isTyping: true, at: 0 },
			{ isTyping: false, at: 11_000 },
		]);
	});

	it("is told at most once in two seconds, and what was said last is what stays", () => {
		for (let ms = 0; ms < 7_000; ms += 100) {
			say(ms % 200 === 0);
			vi.advanceTimersByTime(100);
		}
		say(false);
		vi.advanceTimersByTime(10_000);
		for (const [index, { at }] of told.entries())
			expect(at - (told[index - 1]?.at ?? -2_000)).toBeGreaterThanOrEqual(2_000);
		expect(told.at(-1)?.isTyping).toBe(false);
	});

	it("is not told when somebody began and stopped within the two seconds", () => {
		say(true);
		say(false);
		vi.advanceTimersByTime(2_000);
		say(true);
		say(false);
		vi.advanceTimersByTime(10_000);
		expect(told.map(({ isTyping }) => isTyping)).toEqual([true, false]);
	});

	it("seen in the app lasts until the app says that it is over", () => {
		say(true, null);
		vi.advanceTimersByTime(60_000);
		say(false, null);
		expect(told).toEqual([
			{ isTyping: true, at: 0 },
			{ isTyping: false, at: 60_000 },
		]);
	});

	it("is not mixed up between members and threads", () => {
		say(true);
		typing.say({ threadId: "t", memberId: "cleo", deviceId: "c", isTyping: true });
		typing.say({ threadId: "u", memberId: "bo", deviceId: "bot", isTyping: true });
		expect(told).toHaveLength(3);
	});

	it("is told again where it would be taken down otherwise, no more often than in two seconds", () => {
		const again: number[] = [];
		const renewed = createTyping(({ isTyping }) => isTyping && again.push(Date.now()), true);
		for (let ms = 0; ms < 7_000; ms += 500) {
			renewed.say({ threadId: "t", memberId: "bo", deviceId: "bot", isTyping: true });
			vi.advanceTimersByTime(500);
		}
		expect(again).toEqual([0, 2_000, 4_000, 6_000]);
		renewed.stop();
	});
});
