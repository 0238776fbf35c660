import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dmThreadId, isDmThreadId } from "../../shared/dm-thread-id.ts";
import { createIdMaker, idSchema } from "../../shared/ids.ts";
import { parseSaid } from "../../shared/said.ts";
import { threadTitle } from "../../shared/thread-title.ts";

const [alva, bo, cleo] = [1, 2, 3].map((n) => `01900000-0000-7000-8000-00000000000${n}`) as [string, string, string];
const group = "01900000-0000-7000-8000-0000000000aa";
const said = { id: "01900000-0000-7000-8000-0000000000bb", composed: "2026-05-01T08:00:00.000Z", title: "" };

describe("the id of a dm", () => {
	it("is the same from both sides, and another for every two people", () => {
		const ids = [alva, bo, cleo].flatMap((one) => [alva, bo, cleo].map((other) => dmThreadId(one, other)));
		expect(dmThreadId(alva, bo)).toBe(dmThreadId(bo, alva));
		expect(new Set(ids).size).toBe(6);
		for (const id of ids) expect(idSchema.safeParse(id).success && isDmThreadId(id)).toBe(true);
	});

	it("is none that a device makes for a group", () => {
		const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 });
		const ids = fc.tuple(fc.maxSafeNat(), bytes).map(([now, random]) =>
			createIdMaker(
				() => now,
				() => random,
			)(),
		);
		fc.assert(fc.property(ids, (id) => !isDmThreadId(id)));
		fc.assert(fc.property(ids, ids, (one, other) => dmThreadId(one, other) === dmThreadId(other, one)));
	});
});

describe("the start of a thread", () => {
	const start = (thread: string, threadKind: string, members: string[], title = "") =>
		parseSaid({ ...said, kind: "start", thread, threadKind, members, title });

	it("is understood as a dm under its own id, as notes to oneself, and as a group under a device's id", () => {
		expect(start(dmThreadId(alva, bo), "dm", [alva, bo]).ok).toBe(true);
		expect(start(dmThreadId(alva, alva), "dm", [alva]).ok).toBe(true);
		expect(start(group, "group", [alva, bo], " Boats ")).toMatchObject({ ok: true, said: { title: "Boats" } });
	});

	it("is refused under an id that belongs to other people, or to no such thread", () => {
		const wrong = [
			start(group, "dm", [alva, bo]),
			start(dmThreadId(alva, cleo), "dm", [alva, bo]),
			start(dmThreadId(alva, bo), "group", [alva, bo]),
			start(dmThreadId(alva, bo), "dm", [bo, alva]),
			start(dmThreadId(alva, bo), "dm", [alva, bo], "Ours"),
			start(dmThreadId(alva, alva), "dm", [alva, alva]),
			start(group, "group", [alva]),
			start(group, "group", []),
			start(group, "family", [alva, bo]),
			start(group, "group", [alva, bo], "x".repeat(61)),
		];
		for (const parsed of wrong) expect(parsed).toMatchObject({ ok: false, code: "bad_entry" });
	});

	it("[I6] of any shape is understood or refused, and a dm is understood under its own id alone", () => {
		const id = fc.constantFrom(alva, bo, cleo, group, dmThreadId(alva, bo), dmThreadId(cleo, cleo), "", 7);
		const ids = fc.oneof({ weight: 8, arbitrary: fc.subarray([alva, bo, cleo]) }, fc.array(id), fc.anything());
		const shape = fc.record({
			...{ id: fc.constant(said.id), composed: fc.constant(said.composed), thread: id },
			...{ kind: fc.constantFrom("start", "rename", "members", "mute"), notify: fc.constantFrom("all", "none", 1) },
			...{ threadKind: fc.constantFrom("dm", "group", "family"), members: ids, add: ids, remove: ids },
			title: fc.constantFrom("", "", "Boats", "\u0000", "x".repeat(61), 7, null),
		});
		const only = {
			start: ["threadKind", "members", "title"],
			rename: ["title"],
			members: ["add", "remove"],
			mute: ["notify"],
		};
		const own = (value: { kind: keyof typeof only }) =>
			Object.fromEntries(
				Object.entries(value).filter(([key]) =>
					["id", "composed", "thread", "kind", ...only[value.kind]].includes(key),
				),
			);
		let understood = 0;
		fc.assert(
			fc.property(shape, (value) => {
				const parsed = parseSaid(own(value as { kind: keyof typeof only }));
				if (!parsed.ok || parsed.said.kind !== "start") return;
				understood += 1;
				const { thread, threadKind, members } = parsed.said;
				const [one = "", other = one] = members;
				expect(isDmThreadId(thread)).toBe(threadKind === "dm");
				if (threadKind === "dm") expect(thread).toBe(dmThreadId(one, other));
			}),
			{ numRuns: 3_000, seed: 7 },
		);
		expect(understood).toBeGreaterThan(10);
	});

	it("a change of members names somebody, each once, and on one side only", () => {
		const change = (add: string[], remove: string[]) =>
			parseSaid({ id: said.id, composed: said.composed, kind: "members", thread: group, add, remove });
		expect(change([bo], [alva]).ok).toBe(true);
		for (const parsed of [change([], []), change([bo], [bo]), change([bo, bo], []), change([bo, alva], [])])
			expect(parsed).toMatchObject({ ok: false, code: "bad_entry" });
	});
});

describe("the title of a thread", () => {
	const nameOf = (id: string) => ({ [alva]: "Alva", [bo]: "Bo", [cleo]: "Cleo" })[id] ?? "?";

	it("is its own, or the names of the others, or mine where nobody else is", () => {
		expect(threadTitle({ title: "Boats", members: [alva, bo] }, alva, nameOf)).toBe("Boats");
		expect(threadTitle({ title: "", members: [alva, bo, cleo] }, bo, nameOf)).toBe("Alva, Cleo");
		expect(threadTitle({ title: "", members: [alva, bo] }, bo, nameOf)).toBe("Alva");
		expect(threadTitle({ title: "", members: [alva] }, alva, nameOf)).toBe("Alva");
	});
});
