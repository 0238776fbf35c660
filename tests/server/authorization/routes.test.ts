import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PeopleBackBody } from "../../../shared/api/history.ts";
import { createAuthenticator } from "../../support/authenticator.ts";
import { cast } from "../../support/cast.ts";
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

type Row = {
	/** What is asked; `{mine}`, `{theirs}` and `{thread}` are filled in. */
	path: string;
	body?: object | ((house: House) => object);
	/** The status each insider gets. */
	inside: Record<Insider, number>;
	/** The status every outsider gets; 401 when it is not said. */
	outside?: number;
	/** The status each program gets; 403 when it is not said. */
	programs?: Record<ProgramRole, number>;
	/** The asker's device is used up by it: each gets one of their own. */
	endsDevice?: true;
};

const unknownId = "00000000-0000-7000-8000-000000000000";
const all = (status: number) => ({ child: status, adult: status, owner: status });
/** A thread a program may only read, and one that is none. */
const reads = { programs: { reader: 200, oneThreadWriter: 200 } };
const readsNot = { programs: { reader: 404, oneThreadWriter: 404 } };
/** What the owner has with the adult: not for the child, nor for a program of another thread. */
const notTheChild = (status: number) => ({ ...all(status), child: 404 });
const ofOne = (status: number) => ({ programs: { reader: status, oneThreadWriter: 404 } });
/** Writing is refused to a reader before it is looked at. */
const writes = (status: number) => ({ programs: { reader: 403, oneThreadWriter: status } });
const adults = (status: number) => ({ ...all(status), child: 403 });

const guessed = { challenge: "x", origin: "http://localhost", rpId: "localhost", counter: 0, isVerified: true };

/** One row for each route of the server. A route without a row, or a row without a route, fails below. */
const matrix: Record<string, Row[]> = {
	"GET /healthz": [{ path: "/healthz", inside: all(200), outside: 200 }],
	"GET /api/openapi.json": [{ path: "/api/openapi.json", inside: all(200), outside: 200 }],
	"GET /api/docs": [{ path: "/api/docs", inside: all(200), outside: 200 }],
	"POST /api/setup": [
		{ path: "/api/setup", body: { token: "no", familyName: "X", ...cast.eskil }, inside: all(409), outside: 409 },
	],
	"POST /api/session": [
		{ path: "/api/session", body: { username: "eskil", password: "guessed" }, inside: all(401), outside: 401 },
	],
	"POST /api/session/link": [{ path: "/api/session/link", body: { token: "guessed" }, inside: all(410), outside: 410 }],
	"POST /api/invites/accept": [
		{ path: "/api/invites/accept", body: { code: "guessed", ...cast.eskil }, inside: all(410), outside: 410 },
	],
	"GET /api/session": [{ path: "/api/session", inside: all(200) }],
	"DELETE /api/session": [{ path: "/api/session", inside: all(204), endsDevice: true }],
	"GET /api/devices": [{ path: "/api/devices", inside: all(200) }],
	"DELETE /api/devices/{id}": [
		{ path: "/api/devices/{mine}", inside: all(204), endsDevice: true },
		{ path: "/api/devices/{theirs}", inside: all(404) },
	],
	"POST /api/devices/link": [{ path: "/api/devices/link", inside: all(201) }],
	"POST /api/session/passkey/options": [{ path: "/api/session/passkey/options", inside: all(200), outside: 200 }],
	"POST /api/session/passkey": [
		{
			path: "/api/session/passkey",
			body: { response: createAuthenticator().use(guessed, "guessed") },
			inside: all(401),
			outside: 401,
		},
	],
	"GET /api/passkeys": [{ path: "/api/passkeys", inside: all(200) }],
	"POST /api/passkeys/options": [{ path: "/api/passkeys/options", inside: adults(200) }],
	"POST /api/passkeys": [
		{ path: "/api/passkeys", body: { response: createAuthenticator().make(guessed) }, inside: adults(400) },
	],
	"DELETE /api/passkeys/{id}": [{ path: "/api/passkeys/{thread}", inside: all(404) }],
	"GET /api/tokens": [{ path: "/api/tokens", inside: all(200) }],
	"POST /api/tokens": [
		{ path: "/api/tokens", body: { name: "Weather", scope: "read" }, inside: adults(201) },
		{ path: "/api/tokens", body: { name: "Weather", scope: "read", threadId: unknownId }, inside: adults(404) },
	],
	"DELETE /api/tokens/{id}": [{ path: "/api/tokens/{thread}", inside: all(404) }],
	"GET /api/invites": [{ path: "/api/invites", inside: adults(200) }],
	"POST /api/invites": [{ path: "/api/invites", body: { role: "adult" }, inside: adults(201) }],
	"DELETE /api/invites/{id}": [{ path: "/api/invites/{thread}", inside: adults(404) }],
	"GET /api/members": [{ path: "/api/members", inside: all(200) }],
	"DELETE /api/members/{id}": [
		{ path: "/api/members/{owner}", inside: { child: 403, adult: 403, owner: 409 } },
		{ path: "/api/members/{thread}", inside: { child: 403, adult: 403, owner: 404 } },
	],
	"POST /api/members/{id}/rescue": [
		{ path: "/api/members/{owner}/rescue", inside: { child: 403, adult: 403, owner: 201 } },
		{ path: "/api/members/{thread}/rescue", inside: { child: 403, adult: 403, owner: 404 } },
	],
	"GET /api/threads": [{ path: "/api/threads", inside: all(200), ...reads }],
	"POST /api/threads": [
		{
			path: "/api/threads",
			body: { kind: "family" },
			inside: all(200),
			programs: { reader: 403, oneThreadWriter: 403 },
		},
		// A child with an owner, whom every child may write with; the adult has that dm; and the owner with themself.
		{ path: "/api/threads", body: withOwner("dm"), inside: { child: 201, adult: 200, owner: 201 } },
		{ path: "/api/threads", body: withOwner("group"), inside: { child: 403, adult: 201, owner: 400 } },
	],
	"PATCH /api/threads/{id}": [
		{ path: "/api/threads/{thread}", body: { muted: true }, inside: all(200), ...writes(200) },
		{ path: "/api/threads/{thread}", body: { title: "Ours" }, inside: adults(200), ...writes(200) },
		{ path: "/api/threads/{thread}", body: { memberIds: [] }, inside: all(403), ...writes(403) },
		{ path: "/api/threads/{owner}", body: { muted: true }, inside: all(404), ...writes(404) },
		{ path: "/api/threads/{dm}", body: { muted: true }, inside: notTheChild(200), ...writes(404) },
	],
	"POST /api/pusher/auth": [
		{
			path: "/api/pusher/auth",
			body: ({ threadId }) => ({ socket_id: "1.2", channel_name: `private-thread-${threadId}` }),
			inside: all(200),
			...reads,
		},
		{
			path: "/api/pusher/auth",
			body: ({ people }) => ({ socket_id: "1.2", channel_name: `private-thread-${people.owner.memberId}` }),
			inside: all(404),
			...readsNot,
		},
	],
	"GET /api/threads/{id}": [
		{ path: "/api/threads/{thread}", inside: all(200), ...reads },
		{ path: "/api/threads/{owner}", inside: all(404), ...readsNot },
		{ path: "/api/threads/{dm}", inside: notTheChild(200), ...ofOne(200) },
	],
	"GET /api/threads/{id}/messages": [
		{ path: "/api/threads/{thread}/messages", inside: all(200), ...reads },
		{ path: "/api/threads/{owner}/messages", inside: all(404), ...readsNot },
		{ path: "/api/threads/{dm}/messages", inside: notTheChild(200), ...ofOne(200) },
	],
	"GET /api/threads/{id}/messages/{mid}/reads": [
		{ path: "/api/threads/{thread}/messages/{message}/reads", inside: all(200), ...reads },
		{ path: "/api/threads/{thread}/messages/{owner}/reads", inside: all(404), ...readsNot },
		{ path: "/api/threads/{owner}/messages/{message}/reads", inside: all(404), ...readsNot },
	],
	"GET /api/threads/{id}/segments/{number}": [
		{ path: "/api/threads/{thread}/segments/0", inside: all(200), ...reads },
		{ path: "/api/threads/{thread}/segments/7", inside: all(404), ...readsNot },
		{ path: "/api/threads/{dm}/segments/0", inside: notTheChild(200), ...ofOne(200) },
		{ path: "/api/threads/{owner}/segments/0", inside: all(404), ...readsNot },
	],
	"POST /api/threads/{id}/messages": [
		{ path: "/api/threads/{thread}/messages", body: { body: "hello" }, inside: all(201), ...writes(201) },
		{ path: "/api/threads/{owner}/messages", body: { body: "hello" }, inside: all(404), ...writes(404) },
		{ path: "/api/threads/{dm}/messages", body: { body: "hello" }, inside: notTheChild(201), ...writes(404) },
	],
	"PUT /api/threads/{id}/read": [
		{ path: "/api/threads/{thread}/read", body: { seq: 1 }, inside: all(204), ...writes(204) },
		{ path: "/api/threads/{owner}/read", body: { seq: 1 }, inside: all(404), ...writes(404) },
	],
	"GET /api/threads/{id}/history": [
		{ path: "/api/threads/{thread}/history", inside: all(200) },
		{ path: "/api/threads/{dm}/history", inside: notTheChild(200) },
		{ path: "/api/threads/{owner}/history", inside: all(404) },
	],
	"POST /api/threads/{id}/history": [
		{ path: "/api/threads/{thread}/history", body: ({ held }) => held.thread, inside: all(200) },
		{ path: "/api/threads/{owner}/history", body: ({ held }) => held.thread, inside: all(400) },
	],
	"POST /api/family/history": [
		{ path: "/api/family/history", body: ({ held }) => held.people, inside: all(200) },
		{ path: "/api/family/history", body: ({ held }) => forged(held.people), inside: all(400) },
	],
};

function withOwner(kind: "dm" | "group"): (house: House) => object {
	return ({ people }) => ({ kind, memberIds: [people.owner.memberId] });
}

/** A hostile member makes everybody the owner. */
function forged({ members, revoked }: PeopleBackBody): PeopleBackBody {
	return { members: members.map((member) => ({ ...member, role: "owner" as const })), revoked };
}

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
			.replace("{thread}", house.threadId)
			.replace("{message}", house.messageId)
			.replace("{dm}", house.dmId);
		house.server.pass(10_000);
		const [method = ""] = route.split(" ");
		const body = typeof row.body === "function" ? row.body(house) : row.body;
		const told = await house.server.ask(method, path, { token: me.token, body });
		expect(told.status).toBe(expectedOf(row, role));
		if (isOutside(role)) expect(told.text).not.toContain(canary);
	});
});
