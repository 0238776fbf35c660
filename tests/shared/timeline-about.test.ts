import { describe, expect, it } from "vitest";
import type { Entry } from "../../shared/entry.ts";
import { foldAbout } from "../../shared/timeline-about.ts";

const at = "2026-05-01T08:00:00.000Z";
const accepted = { at, composed: at, hash: "", seal: "" };
const reacted = (seq: number, by: string, emoji: string, on: boolean): Entry => ({
	...{ ...accepted, seq, id: `r${seq}`, by, kind: "react" as const },
	...{ of: "m", emoji, on },
});
const waiting = (id: string, emoji: string, on: boolean, refused: "not_allowed" | null) => ({
	said: { id, thread: "t", composed: at, kind: "react" as const, of: "m", emoji, on },
	refused,
});

describe("[I4] what was said of a message", () => {
	it("of each person and emoji the last holds, and whoever was first stands first", () => {
		const entries = [
			reacted(1, "bo", "👍", true),
			reacted(2, "alva", "👍", true),
			reacted(3, "alva", "❤️", true),
			reacted(4, "alva", "👍", false),
			reacted(5, "cleo", "😂", true),
			reacted(6, "cleo", "😂", false),
		];
		expect(foldAbout("alva", entries, []).get("m")?.reactions).toEqual([
			{ emoji: "👍", by: ["bo"], mine: false },
			{ emoji: "❤️", by: ["alva"], mine: true },
		]);
	});

	it("what I have just said holds before the server has taken it, and not when it was refused", () => {
		const folded = foldAbout(
			"alva",
			[reacted(1, "alva", "👍", true)],
			[waiting("w1", "👍", false, null), waiting("w2", "❤️", true, null), waiting("w3", "😂", true, "not_allowed")],
		);
		expect(folded.get("m")).toEqual({
			edits: [],
			deleted: null,
			votes: new Map(),
			reactions: [{ emoji: "❤️", by: ["alva"], mine: true }],
			pin: null,
			starred: null,
			unsaid: { id: "w3", kind: "react", code: "not_allowed" },
		});
	});

	it("is pinned by whoever did so last, and not any more when somebody has taken it down since, or I just now", () => {
		const pinned = (seq: number, by: string, on: boolean): Entry => ({
			...{ ...accepted, seq, id: `p${seq}`, by, kind: "pin" as const },
			...{ of: "m", on },
		});
		const said = { id: "w", thread: "t", composed: at, kind: "pin" as const, of: "m", on: false };
		const pins = (entries: readonly Entry[], refused: "not_allowed" | null | undefined) => {
			const waits = refused === undefined ? [] : [{ said, refused }];
			return foldAbout("alva", entries, waits).get("m")?.pin;
		};
		const twice = [pinned(1, "bo", true), pinned(2, "cleo", true)];
		expect(pins(twice, undefined)).toEqual({ by: "cleo", at });
		expect(pins(twice, null)).toBeNull();
		expect(pins(twice, "not_allowed")).toEqual({ by: "cleo", at });
		expect(pins([...twice, pinned(3, "bo", false)], undefined)).toBeNull();
	});
});
