import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errorStatuses } from "../../../shared/api/errors.ts";
import { createAuthenticator } from "../../support/authenticator.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

const unsigned = { challenge: "x", origin: "https://home.example", rpId: "home.example", counter: 0, isVerified: true };
const unknownId = "00000000-0000-7000-8000-000000000000";

/** Every route that asks who you are, each with a body it would take. */
const closed = [
	["GET", "/api/session", undefined],
	["DELETE", "/api/session", undefined],
	["GET", "/api/devices", undefined],
	["DELETE", `/api/devices/${unknownId}`, undefined],
	["GET", "/api/passkeys", undefined],
	["POST", "/api/passkeys/options", undefined],
	["POST", "/api/passkeys", { response: createAuthenticator().make(unsigned) }],
	["DELETE", `/api/passkeys/${unknownId}`, undefined],
	["GET", "/api/tokens", undefined],
	["POST", "/api/tokens", { name: "Weather", scope: "read" }],
	["DELETE", `/api/tokens/${unknownId}`, undefined],
	["POST", "/api/invites", { role: "adult" }],
	["POST", "/api/devices/link", undefined],
	["POST", `/api/members/${unknownId}/rescue`, undefined],
	["GET", "/api/invites", undefined],
	["DELETE", `/api/invites/${unknownId}`, undefined],
	["GET", "/api/members", undefined],
	["DELETE", `/api/members/${unknownId}`, undefined],
	["POST", "/api/pusher/auth", { socket_id: "1.2", channel_name: `private-thread-${unknownId}` }],
	["POST", "/api/members", { name: "Fia", username: "fia", password: "seven blue frogs", role: "child" }],
	["PATCH", `/api/members/${unknownId}`, { role: "owner" }],
	["PUT", `/api/members/${unknownId}/block`, undefined],
	["DELETE", `/api/members/${unknownId}/block`, undefined],
	["GET", `/api/members/${unknownId}/allowed`, undefined],
	["PUT", `/api/members/${unknownId}/allowed`, { memberIds: [] }],
	["PUT", `/api/members/${unknownId}/password`, { password: "seven blue frogs" }],
	["GET", `/api/members/${unknownId}/threads`, undefined],
	["DELETE", `/api/members/${unknownId}/threads/{threadId}`, undefined],
	["PATCH", "/api/me", { name: "Eve" }],
	["PUT", "/api/me/password", { password: "seven blue frogs" }],
	["GET", "/api/search", undefined],
	["POST", "/api/threads", { kind: "family" }],
	["GET", "/api/threads", undefined],
	["GET", `/api/threads/${unknownId}`, undefined],
	["PATCH", `/api/threads/${unknownId}`, { title: "Ours" }],
	["GET", `/api/threads/${unknownId}/messages`, undefined],
	["GET", `/api/threads/${unknownId}/messages/{mid}/reads`, undefined],
	["GET", `/api/threads/${unknownId}/segments/{number}`, undefined],
	["POST", `/api/threads/${unknownId}/messages`, { body: "let me in" }],
	["PATCH", `/api/threads/${unknownId}/messages/{mid}`, { body: "let me in" }],
	["DELETE", `/api/threads/${unknownId}/messages/{mid}`, undefined],
	["PUT", `/api/threads/${unknownId}/messages/{mid}/reactions/{emoji}`, undefined],
	["DELETE", `/api/threads/${unknownId}/messages/{mid}/reactions/{emoji}`, undefined],
	["PUT", `/api/threads/${unknownId}/messages/{mid}/vote`, { choices: [0] }],
	["PUT", `/api/threads/${unknownId}/read`, { seq: 1 }],
	["POST", `/api/threads/${unknownId}/import`, { messages: [] }],
	["POST", `/api/threads/${unknownId}/import/known`, { ids: [] }],
	["GET", `/api/threads/${unknownId}/history`, undefined],
	["POST", `/api/threads/${unknownId}/history`, { segment: 0, before: unknownId, entries: [] }],
	["GET", `/files/${unknownId}`, undefined],
	["GET", `/thumbs/${unknownId}`, undefined],
	["POST", "/api/family/history", { members: [], revoked: [] }],
	["POST", "/api/files", { filename: "x.txt", mimetype: "text/plain", size: 1 }],
	["GET", "/api/files/usage", undefined],
	["GET", "/api/files/{fileId}/status", undefined],
	["DELETE", "/api/files/{fileId}", undefined],
] as const;

/** The doors that stand open, and what stands beside them. */
const open = [
	["POST", "/api/setup"],
	["POST", "/api/session"],
	["POST", "/api/session/link"],
	["POST", "/api/session/passkey/options"],
	["POST", "/api/session/passkey"],
	["POST", "/api/invites/accept"],
	["GET", "/api/openapi.json"],
	["GET", "/api/docs"],
	["GET", "/healthz"],
	// To whoever holds an address that was given for a file; tests/server/files/uploads.test.ts.
	["PUT", "/uploads/{fileId}"],
	["HEAD", "/uploads/{fileId}"],
	["PATCH", "/uploads/{fileId}"],
] as const;

let house: TestServer;
let exMember: SignedInPerson;
let lostDevice: SignedInPerson;
beforeAll(async () => {
	house = await openServer({});
	const alva = await house.signedIn("alva");
	exMember = await house.signedIn("bo");
	await house.ask("DELETE", `/api/members/${exMember.memberId}`, alva);
	lostDevice = await house.signInAgain("alva");
	await house.ask("DELETE", `/api/devices/${lostDevice.deviceId}`, alva);
});
afterAll(() => house.close());

describe.each(closed)("[I5] %s %s is closed", (method, path, body) => {
	const unauthenticated = { error: "unauthenticated", message: "You are not signed in." };
	const revoked = { ...unauthenticated, revoked: true };

	it.each([
		["nobody", () => ({}), unauthenticated],
		["a made-up token", () => ({ token: "A".repeat(43) }), unauthenticated],
		["a made-up cookie", () => ({ headers: { cookie: `hearth=${"A".repeat(43)}` } }), unauthenticated],
		["no kind of token", () => ({ headers: { authorization: "Basic YWx2YTphbHZh" } }), unauthenticated],
		// Only these are told so: a device that hears `revoked` wipes its copy.
		["a member who was removed", () => ({ token: exMember.token }), revoked],
		["a device that was signed out", () => ({ token: lostDevice.token }), revoked],
	])("to %s", async (_who, asking, expected) => {
		const told = await house.ask(method, path, { ...asking(), body });
		expect(told.status).toBe(401);
		expect(told.body).toEqual(expected);
	});
});

describe("the list of routes above", () => {
	it("is all there is, by the server's own description", async () => {
		const { body } = await house.ask("GET", "/api/openapi.json", {});
		const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
			Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
		);
		const listed = [...closed, ...open].map(([method, path]) => `${method} ${path.replace(unknownId, "{id}")}`);
		expect(described.sort()).toEqual(listed.sort());
	});
});

describe("what does not exist", () => {
	it.each([
		["GET", "/api/nothing"],
		["DELETE", `/api/threads/${unknownId}/title`],
		["PUT", "/api/session"],
	])("%s %s is not found, signed in or not", async (method, path) => {
		const notFound = { status: 404, body: { error: "not_found", message: "There is nothing here." } };
		expect(await house.ask(method, path, {})).toMatchObject(notFound);
		expect(await house.ask(method, path, await house.signedIn("alva"))).toMatchObject(notFound);
	});
});

describe("health", () => {
	it("is told to anybody", async () => {
		const told = await house.ask("GET", "/healthz", {});
		expect(told).toMatchObject({
			status: 200,
			body: { status: "ok", version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
		});
	});
});

describe("error codes", () => {
	it("have statuses a program can act on", () => {
		for (const status of Object.values(errorStatuses)) expect(status).toBeGreaterThanOrEqual(400);
	});
});
