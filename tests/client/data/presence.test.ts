import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import { Doc } from "yjs";
import { followPresence } from "../../../client/data/presence.ts";
import type { MemberPresence } from "../../../shared/protocol.ts";

const bo = "00000000-0000-7000-8000-00000000000b";
const cleo = "00000000-0000-7000-8000-00000000000c";

let mine: Awareness;
let present: readonly MemberPresence[];
beforeEach(() => {
	vi.useFakeTimers();
	mine = new Awareness(new Doc());
	present = [];
	followPresence(mine, (now) => {
		present = now;
	});
});
afterEach(() => {
	mine.destroy();
	vi.useRealTimers();
});

/** Somebody else's device, whose word comes by the server. */
function device() {
	const theirs = new Awareness(new Doc());
	return {
		say(state: object | null) {
			theirs.setLocalState(state as Record<string, unknown> | null);
			applyAwarenessUpdate(mine, encodeAwarenessUpdate(theirs, [theirs.clientID]), "server");
		},
	};
}

describe("who is here and types, on a device", () => {
	it("is what the server has signed; the rest, and oneself, are left out", () => {
		device().say({ member: bo, typing: false });
		device().say({ typing: true });
		mine.setLocalState({ member: cleo, typing: true });
		expect(present).toEqual([{ member: bo, typing: false }]);
	});

	it("is taken down when nothing more was heard of it for six seconds, and comes back with the next word", () => {
		const his = device();
		his.say({ member: bo, typing: true });
		vi.advanceTimersByTime(4_000);
		his.say({ member: bo, typing: true });
		vi.advanceTimersByTime(5_999);
		expect(present).toEqual([{ member: bo, typing: true }]);
		vi.advanceTimersByTime(1);
		expect(present).toEqual([{ member: bo, typing: false }]);
		his.say({ member: bo, typing: true });
		expect(present).toEqual([{ member: bo, typing: true }]);
		his.say({ member: bo, typing: false });
		expect(present).toEqual([{ member: bo, typing: false }]);
	});

	it("is counted for each by itself, and ends with whoever leaves", () => {
		const [his, hers] = [device(), device()];
		his.say({ member: bo, typing: true });
		vi.advanceTimersByTime(3_000);
		hers.say({ member: cleo, typing: true });
		vi.advanceTimersByTime(3_000);
		expect(present).toEqual([
			{ member: bo, typing: false },
			{ member: cleo, typing: true },
		]);
		hers.say(null);
		expect(present).toEqual([{ member: bo, typing: false }]);
		vi.advanceTimersByTime(10_000);
		expect(present).toEqual([{ member: bo, typing: false }]);
	});
});
