import { describe, expect, it } from "vitest";
import { placeMenu } from "../../../../client/ui/menu/place.ts";

const room = { width: 1000, height: 600 };
const menu = { width: 200, height: 150 };
const at = (x: number, top: number, bottom: number) => placeMenu({ x, top, bottom }, menu, room);

describe("where a menu stands", () => {
	it("is under what it belongs to, and above it where there is no room below", () => {
		expect(at(300, 100, 140)).toEqual({ x: 300, y: 140 });
		expect(at(300, 500, 540)).toEqual({ x: 300, y: 350 });
	});

	it("is never out of the window", () => {
		expect(at(950, 100, 140)).toEqual({ x: 792, y: 140 });
		expect(at(-20, 100, 140)).toEqual({ x: 8, y: 140 });
		expect(at(300, 100, 500)).toEqual({ x: 300, y: 8 });
	});
});
