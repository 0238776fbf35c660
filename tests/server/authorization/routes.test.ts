import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileRows } from "./file-rows.ts";
import { peopleRows } from "./people-rows.ts";
import {
	canary,
	type House,
	type Insider,
	insiders,
	openHouse,
	type ProgramRole,
	programs,
	type Role,
	roles,
} from "./roles.ts";
import type { Row } from "./row.ts";
import { threadRows } from "./thread-rows.ts";

/** One row for each route of the server. A route without a row, or a row without a route, fails below. */
const matrix: Record<string, Row[]> = { ...peopleRows, ...threadRows, ...fileRows };

let house: House;
beforeAll(async () => {
	house = await openHouse();
});
afterAll(() => house.close());

const rows = Object.entries(matrix).flatMap(([route, ofRoute]) =>
	ofRoute.flatMap((row) => askersOf(row).map((role) => ({ route, row, role }))),
);

/** Doors that stand open to strangers ask nobody who they are, and count tries: there everybody is as good as nobody. */
function askersOf(row: Row): readonly Role[] {
	return row.outside === undefined ? roles : roles.filter((role) => !isProgram(role));
}

function isInsider(role: Role): role is Insider {
	return insiders.some((insider) => insider === role);
}

function isProgram(role: Role): role is ProgramRole {
	return programs.some((program) => program === role);
}

function isOutside(role: Role): boolean {
	return !isInsider(role) && !isProgram(role);
}

function expectedOf(row: Row, role: Role): number {
	if (isInsider(role)) return row.inside[role];
	if (isProgram(role)) return row.programs?.[role] ?? 403;
	return row.outside ?? 401;
}

describe("who may do what over HTTP", () => {
	it("has a row for each route of the server, and no other", async () => {
		const { body } = await house.server.ask("GET", "/api/openapi.json", {});
		const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
			Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
		);
		expect(Object.keys(matrix).sort()).toEqual(described.sort());
	});

	it.each(rows)("[I5] $role: $route, $row.path", async ({ route, row, role }) => {
		const names = { owner: "alva", adult: "bo", child: "didi" } as const;
		const me = row.endsDevice && isInsider(role) ? await house.server.signInAgain(names[role]) : house.people[role];
		const path = row.path
			.replace("{mine}", me.deviceId)
			.replace("{theirs}", house.people[role === "owner" ? "adult" : "owner"].deviceId)
			.replace("{owner}", house.people.owner.memberId)
			.replace("{adult}", house.people.adult.memberId)
			.replace("{child}", house.people.child.memberId)
			.replace("{thread}", house.threadId)
			.replace("{message}", house.messageId)
			.replace("{regretted}", house.regrettedId)
			.replace("{poll}", house.pollId)
			.replace("{dm}", house.dmId);
		house.server.pass(10_000);
		const [method = ""] = route.split(" ");
		const body = typeof row.body === "function" ? row.body(house) : row.body;
		const told = await house.server.ask(method, path, { token: me.token, body });
		expect(told.status).toBe(expectedOf(row, role));
		if (isOutside(role)) expect(told.text).not.toContain(canary);
	});
});
