import { describe, expect, it } from "vitest";
import { passwordSchema } from "../../shared/api/people.ts";
import { drawPictureCode, pictureCodeLength, pictureCodePassword, pictures } from "../../shared/picture-code.ts";

describe("a picture code", () => {
	it("is drawn from all pictures alike", () => {
		const counts = new Map<string, number>();
		for (let byte = 0; byte < 256; byte += 1) {
			const [picture] = drawPictureCode((length) => new Uint8Array(length).fill(byte));
			counts.set(picture ?? "", (counts.get(picture ?? "") ?? 0) + 1);
		}
		expect([...counts.keys()].toSorted()).toEqual([...pictures].toSorted());
		expect(new Set(counts.values())).toEqual(new Set([256 / pictures.length]));
	});

	it("is a password the server takes, another one in another order", () => {
		const code = drawPictureCode((length) => Uint8Array.from({ length }, (_, place) => place));
		expect(code).toHaveLength(pictureCodeLength);
		expect(passwordSchema.safeParse(pictureCodePassword(code)).success).toBe(true);
		expect(pictureCodePassword(code.toReversed())).not.toBe(pictureCodePassword(code));
	});
});
