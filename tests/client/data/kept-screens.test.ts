import { beforeEach, describe, expect, it } from "vitest";
import { forgetKeptScreens, type KeptScreen, keepScreen, readKeptScreen } from "../../../client/data/kept-screens.ts";
import { nobody, signedInAs, writeSessionEntry } from "../../../client/data/session-entry.ts";
import { createTestWorld } from "../../support/world.ts";

const session = (member: string) => ({
	family: { id: "lindgren", name: "Lindgren" },
	member: { id: member, name: "Alva", username: "alva", role: "owner" as const, active: true },
	device: { id: "00000000-0000-7000-8000-000000000001", name: "Phone" },
});
const screen = (path: string, words: string): KeptScreen => ({
	...{ path, width: 800, day: "Fri Nov 20 2026", look: "style-1.css", title: "Family Chat" },
	picture: { tag: "p", looks: {}, inside: [words] },
});

let storage: Storage;
beforeEach(() => {
	const world = createTestWorld("http://localhost", () => Promise.reject(new TypeError("no network")));
	if (world.localStorage === null) throw new Error("this world has no storage");
	storage = world.localStorage;
	writeSessionEntry(storage, signedInAs(session("alva")));
});

describe("what was last on the screen", () => {
	it("is kept by its address, the newest three, and none of another build", () => {
		for (const path of ["/", "/threads/a", "/threads/b", "/threads/c"]) keepScreen(storage, "alva", screen(path, path));
		expect(["/", "/threads/a", "/threads/c"].map((path) => readKeptScreen(storage, path)?.picture)).toEqual([
			undefined,
			{ tag: "p", looks: {}, inside: ["/threads/a"] },
			{ tag: "p", looks: {}, inside: ["/threads/c"] },
		]);
		keepScreen(storage, "alva", { ...screen("/", "new"), look: "style-2.css" });
		expect(readKeptScreen(storage, "/threads/a")).toBeNull();
	});

	it("[I5] goes when somebody signs out, was revoked, or another signs in", () => {
		for (const next of [nobody, { ...nobody, reason: "revoked" as const }, signedInAs(session("bo"))]) {
			writeSessionEntry(storage, signedInAs(session("alva")));
			keepScreen(storage, "alva", screen("/", "a secret of hers"));
			writeSessionEntry(storage, next);
			expect(storage.getItem("hearth-1-screens")).toBeNull();
		}
	});

	it("[I5] is neither kept while nobody is signed in nor shown to another member", () => {
		keepScreen(storage, "alva", screen("/", "hers"));
		const left = storage.getItem("hearth-1-screens") ?? "";
		writeSessionEntry(storage, nobody);
		keepScreen(storage, "alva", screen("/", "nobody's"));
		expect(storage.getItem("hearth-1-screens")).toBeNull();
		storage.setItem("hearth-1-screens", left);
		expect(readKeptScreen(storage, "/")).toBeNull();
		writeSessionEntry(storage, signedInAs(session("bo")));
		expect(readKeptScreen(storage, "/")).toBeNull();
	});

	it("[I5] a page that still shows one member keeps nothing once another has signed in beside it", () => {
		writeSessionEntry(storage, signedInAs(session("bo")));
		keepScreen(storage, "alva", screen("/", "hers"));
		expect(storage.getItem("hearth-1-screens")).toBeNull();
	});

	it("stays as long as the same member does, also when something else of the session changes", () => {
		keepScreen(storage, "alva", screen("/", "hers"));
		writeSessionEntry(storage, { ...signedInAs(session("alva")), owesSignOut: true });
		expect(readKeptScreen(storage, "/")).not.toBeNull();
	});

	it("[I9] goes at once when words were deleted", () => {
		keepScreen(storage, "alva", screen("/", "to be deleted"));
		forgetKeptScreens(storage);
		expect(readKeptScreen(storage, "/")).toBeNull();
	});

	it.each(["", "{", "null", "[]", '{"member":"alva"}', '{"member":"alva","screens":[1,null,{"path":7}]}'])(
		"is no reason to stumble when it is damaged: %s",
		(text) => {
			storage.setItem("hearth-1-screens", text);
			expect(readKeptScreen(storage, "/")).toBeNull();
			keepScreen(storage, "alva", screen("/", "again"));
			expect(readKeptScreen(storage, "/")).not.toBeNull();
		},
	);

	it("is not kept where there is no room, and nothing older stays in its place", () => {
		keepScreen(storage, "alva", screen("/", "older"));
		keepScreen(storage, "alva", screen("/threads/a", "x".repeat(300_000)));
		expect(readKeptScreen(storage, "/threads/a")).toBeNull();
		storage.setItem = () => {
			throw new DOMException("no room", "QuotaExceededError");
		};
		keepScreen(storage, "alva", screen("/", "newer"));
		expect(readKeptScreen(storage, "/")).toBeNull();
	});
});
