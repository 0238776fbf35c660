import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Told } from "../../../support/server.ts";
import { moments, openRightsHouse, type RightsHouse, type Role, roles, strangers } from "./house.ts";

let house: RightsHouse;
beforeAll(async () => {
	house = await openRightsHouse();
});
afterAll(() => house.close());

type Asking = { method: string; path: (id: string) => string; headers: Record<string, string>; status: number };

/** Every way to ask for a file's bytes, and what is answered to whoever may have them. */
const askings: Record<string, Asking> = {
	"all of it": { method: "GET", path: (id) => `/files/${id}`, headers: {}, status: 200 },
	"its head": { method: "HEAD", path: (id) => `/files/${id}`, headers: {}, status: 200 },
	"a range": { method: "GET", path: (id) => `/files/${id}`, headers: { range: "bytes=1-40" }, status: 206 },
	"a range behind its end": {
		...{ method: "GET", path: (id) => `/files/${id}`, headers: { range: "bytes=9999-" }, status: 416 },
	},
	"whether a copy is still good": {
		...{ method: "GET", path: (id) => `/files/${id}`, headers: { "if-none-match": "*" }, status: 304 },
	},
	"its small picture": { method: "GET", path: (id) => `/thumbs/${id}`, headers: {}, status: 200 },
	"its wide picture": { method: "GET", path: (id) => `/thumbs/${id}?size=desktop`, headers: {}, status: 200 },
	"its picture's head": { method: "HEAD", path: (id) => `/thumbs/${id}`, headers: {}, status: 200 },
	"a range of its picture": {
		method: "GET",
		path: (id) => `/thumbs/${id}`,
		headers: { range: "bytes=-9" },
		status: 206,
	},
};

const notArrived = ["coming", "failed"];
const cells = roles.flatMap((role) => Object.keys(moments).map((moment) => ({ role, moment })));

/** All that can be told apart of an answer from outside. */
function shapeOf({ status, headers, text }: Told): object {
	const { date: _date, ...said } = Object.fromEntries(headers);
	return { status, text, said };
}

function ask(role: Role, { method, path, headers }: Asking, id: string, by: "bearer" | "cookie"): Promise<Told> {
	const { token } = house.people[role];
	const proof = by === "bearer" ? { authorization: `Bearer ${token}` } : { cookie: `hearth=${token}` };
	return house.server.ask(method, path(id), { headers: { ...headers, ...(token === "" ? {} : proof) } });
}

describe("[I5] a file's bytes", () => {
	it.each(cells)("for $role, $moment", async ({ role, moment }) => {
		const maySee = moments[moment]?.includes(role) === true;
		for (const [what, asking] of Object.entries(askings)) {
			for (const by of ["bearer", "cookie"] as const) {
				const told = await ask(role, asking, house.ids[moment] ?? "", by);
				if (strangers.includes(role)) expect([what, told.status]).toEqual([what, 401]);
				else if (!maySee) expect([what, told.status]).toEqual([what, 404]);
				else if (notArrived.includes(moment)) expect([what, told.status]).toEqual([what, 404]);
				else expect([what, told.status]).toEqual([what, asking.status]);
				if (maySee) continue;
				const unknown = await ask(role, asking, house.ids.unknown ?? "", by);
				// What they may not have is to them as if it had never been, to the last byte.
				expect([what, shapeOf(told)]).toEqual([what, shapeOf(unknown)]);
				expect(told.text).not.toContain(house.canary.slice(0, 8));
			}
		}
	});

	it("and every other route of files have their cells in this folder; one that is new needs some too", async () => {
		const { body } = await house.server.ask("GET", "/api/openapi.json", {});
		const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
			Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
		);
		expect(described.filter((route) => /\/(files|thumbs|uploads)(\/|$)/.test(route)).sort()).toEqual([
			"DELETE /api/files/{fileId}",
			// What is used at the server is told of no single file: tests/server/authorization/file-rows.ts.
			"GET /api/files/usage",
			"GET /api/files/{fileId}/status",
			"GET /files/{id}",
			"GET /thumbs/{id}",
			"HEAD /uploads/{fileId}",
			"PATCH /uploads/{fileId}",
			"POST /api/files",
			"PUT /uploads/{fileId}",
		]);
	});

	it("is there for each moment in which somebody may have it: what nobody is ever given proves nothing", async () => {
		for (const moment of Object.keys(moments)) {
			const [role] = moments[moment] ?? [];
			if (role === undefined || notArrived.includes(moment)) continue;
			const all: Asking = { method: "GET", path: (id) => `/files/${id}`, headers: {}, status: 200 };
			expect((await ask(role, all, house.ids[moment] ?? "", "bearer")).text).toBe(`${house.canary} ${moment}`);
		}
	});
});
