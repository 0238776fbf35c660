import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFilePlaces } from "../../../../server/files/file-places.ts";
import type { Told } from "../../../support/server.ts";
import { moments, openRightsHouse, type RightsHouse, type Role, roles, strangers } from "./house.ts";

let house: RightsHouse;
beforeAll(async () => {
	house = await openRightsHouse();
});
afterAll(() => house.close());

const readers: readonly Role[] = ["reader", "uploadersReader"];
const ofBo: readonly Role[] = ["uploader", "uploadersWriter", "uploadersOneThread"];
const cells = roles.flatMap((role) => Object.keys(moments).map((moment) => ({ role, moment })));
const shapeOf = ({ status, text }: Told) => ({ status, text });

function ask(role: Role, method: string, path: string): Promise<Told> {
	const { token } = house.people[role];
	return house.server.ask(method, path, token === "" ? {} : { token });
}
const statusOf = (role: Role, moment: string) => ask(role, "GET", `/api/files/${house.ids[moment]}/status`);
const takeBack = (role: Role, moment: string) => ask(role, "DELETE", `/api/files/${house.ids[moment]}`);

describe("[I5] where a file stands", () => {
	/** Besides whoever may have the bytes: Bo's program of one thread, which has to hear of what it brings itself. */
	const hears = (role: Role, moment: string) =>
		moments[moment]?.includes(role) || (role === "uploadersOneThread" && ["unsent", "photo"].includes(moment));

	it.each(cells)("to $role, $moment", async ({ role, moment }) => {
		const told = await statusOf(role, moment);
		if (hears(role, moment)) {
			const status = { coming: "pending", failed: "failed" }[moment] ?? "ready";
			expect(told).toMatchObject({ status: 200, body: { id: house.ids[moment], status } });
			return;
		}
		expect(shapeOf(told)).toEqual(shapeOf(await statusOf(role, "unknown")));
		expect(told.status).toBe(strangers.includes(role) ? 401 : 404);
		expect(told.text).not.toContain("beach");
	});
});

describe("[I5] a file is taken back", () => {
	/** What others have seen, or may see as his photo. */
	const isStillBos = [
		...["sentToFamily", "sentInDm", "photo"],
		...["sentAndAdultRemovedFromThread", "sentAndOwnerRemovedFromThread"],
	];
	/** Bo's own that he may still take back; those are tried last, each once. */
	const mayGo = ["unsent", "coming", "failed"];
	const isTriedLast = (role: Role, moment: string) => ofBo.includes(role) && mayGo.includes(moment);

	it.each(cells.filter(({ role, moment }) => !isTriedLast(role, moment)))(
		"by $role, $moment, as little as it may be",
		async ({ role, moment }) => {
			const told = await takeBack(role, moment);
			const left = await house.server.database.selectFrom("files").select("id").execute();
			expect(left.map(({ id }) => id).filter((id) => id === house.ids[moment])).toHaveLength(
				["unknown", "removed"].includes(moment) ? 0 : 1,
			);
			if (strangers.includes(role)) return expect(told.status).toBe(401);
			if (readers.includes(role)) return expect(told).toMatchObject({ status: 403, body: { error: "read_only" } });
			const isInScope = role !== "uploadersOneThread" || ["sentToFamily", "photo"].includes(moment);
			if (ofBo.includes(role) && isStillBos.includes(moment) && isInScope)
				return expect(told).toMatchObject({ status: 403, body: { error: "not_allowed" } });
			expect(shapeOf(told)).toEqual(shapeOf(await takeBack(role, "unknown")));
			expect(told.status).toBe(404);
		},
	);

	it("by whoever sent it while it is coming: its words stay, and nobody is given a byte of it", async () => {
		expect((await takeBack("uploader", "coming")).status).toBe(204);
		expect((await statusOf("adult", "coming")).body).toMatchObject({ status: "failed", reason: "cancelled" });
		expect(existsSync(createFilePlaces(house.server.dataDir).folder(house.ids.coming ?? ""))).toBe(false);
		for (const role of roles) expect((await ask(role, "GET", `/files/${house.ids.coming}`)).status).not.toBe(200);
	});

	it("by whoever never sent it: nothing of it is left", async () => {
		expect((await takeBack("uploader", "unsent")).status).toBe(204);
		for (const role of roles) {
			for (const path of ["files", "thumbs"]) {
				const told = await ask(role, "GET", `/${path}/${house.ids.unsent}`);
				expect(shapeOf(told)).toEqual(shapeOf(await ask(role, "GET", `/${path}/${house.ids.unknown}`)));
			}
		}
		expect(existsSync(createFilePlaces(house.server.dataDir).folder(house.ids.unsent ?? ""))).toBe(false);
	});
});
