import { describe, expect, it } from "vitest";
import { usernameKey } from "../../../server/people/username-key.ts";

describe("usernames", () => {
	it.each([
		["Alva", "ALVA"],
		["Åsa", "a\u030asa"],
		["Strauß", "STRAUSS"],
		["ｂｏ", "bo"],
		["ΟΔΥΣΣΕΎΣ", "οδυσσεύς"],
		["ﬁn", "FIN"],
	])("%s and %s are the same name", (one, other) => {
		expect(usernameKey(one)).toBe(usernameKey(other));
	});

	it("different names stay different", () => {
		expect(new Set(["bo", "boo", "b.o", "bø", "во"].map(usernameKey)).size).toBe(5);
	});
});
