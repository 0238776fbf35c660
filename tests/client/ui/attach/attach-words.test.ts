import { describe, expect, it } from "vitest";
import { splitName } from "../../../../client/ui/attach/names.ts";
import { tightRoom } from "../../../../client/ui/attach/tight-room.ts";
import { heightsOf, waveOf } from "../../../../client/ui/attach/voice/wave-of.ts";

describe("a long name", () => {
	it("is cut in its middle: how it ends is always seen", () => {
		expect(splitName("Summer house, all of us on the jetty.jpeg")).toEqual([
			"Summer house, all of us on the j",
			"etty.jpeg",
		]);
		expect(splitName("IMG_0001.jpg")).toEqual(["IMG_0001.jpg", ""]);
	});

	it("loses no letter", () => {
		const name = `${"👩".repeat(12)}.jpg`;
		expect(splitName(name).join("")).toBe(name);
	});
});

describe("how loud a voice is", () => {
	it("is drawn with its loudest part highest, in at most 64 letters", () => {
		const wave = waveOf(Array.from({ length: 1_000 }, (_, index) => (index < 500 ? 0 : 0.4)));
		expect(wave).toBe(`${"A".repeat(32)}${"_".repeat(32)}`);
		expect(heightsOf(wave).slice(30, 34)).toEqual([0, 0, 1, 1]);
	});

	it("a short one has fewer letters, an empty one has one", () => {
		expect(waveOf([0.1, 0.4])).toBe("g_");
		expect(waveOf([])).toBe("A");
	});

	it("a quiet room is flat", () => {
		expect(Math.max(...heightsOf(waveOf([0.001, 0.002, 0.001])))).toBeLessThan(0.4);
	});
});

describe("the room at the server", () => {
	const usage = (member: number, family: number) => ({
		member: { used: member, limit: 100 },
		family: { used: family, limit: 1_000 },
	});

	it("is spoken of when nine tenths of it are taken, and then of the tighter one", () => {
		expect(tightRoom(usage(89, 899))).toBe(null);
		expect(tightRoom(usage(90, 0))).toMatchObject({ whose: "member", used: 90 });
		expect(tightRoom(usage(91, 950))).toMatchObject({ whose: "family", used: 950 });
	});
});
