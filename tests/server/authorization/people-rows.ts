import { createAuthenticator } from "../../support/authenticator.ts";
import { cast } from "../../support/cast.ts";
import { adults, all, owners, type Row, unknownId } from "./row.ts";

const childLike = { name: "Fia", username: "fia", password: "seven blue frogs", role: "child" };
/** The child is the owner's; to every other adult it is as forbidden as one that does not exist. */
const ofTheirChild = (rest: string, asking: Pick<Row, "body">, status: number): Row[] => [
	{ path: `/api/members/{child}${rest}`, ...asking, inside: owners(status) },
	{ path: `/api/members/{thread}${rest}`, ...asking, inside: owners(404) },
	{ path: `/api/members/{adult}${rest}`, ...asking, inside: owners(404) },
];

const guessed = { challenge: "x", origin: "http://localhost", rpId: "localhost", counter: 0, isVerified: true };

/** The doors, and what concerns people. */
export const peopleRows: Record<string, Row[]> = {
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
		...ofTheirChild("/rescue", {}, 201).slice(0, 2),
	],
	"POST /api/members": [
		{ path: "/api/members", body: { ...childLike, username: "alva" }, inside: adults(409) },
		{ path: "/api/members", body: { ...childLike, allowed: [unknownId] }, inside: adults(400) },
	],
	"PATCH /api/members/{id}": [
		{ path: "/api/members/{owner}", body: { role: "adult" }, inside: owners(409) },
		{ path: "/api/members/{thread}", body: { role: "adult" }, inside: owners(404) },
		...ofTheirChild("", { body: { name: "Didi" } }, 200),
	],
	"PUT /api/members/{id}/block": [
		{ path: "/api/members/{owner}/block", inside: { child: 204, adult: 204, owner: 404 } },
		{ path: "/api/members/{thread}/block", inside: all(404) },
	],
	"DELETE /api/members/{id}/block": [{ path: "/api/members/{owner}/block", inside: all(204) }],
	"GET /api/members/{id}/allowed": ofTheirChild("/allowed", {}, 200),
	"PUT /api/members/{id}/allowed": ofTheirChild("/allowed", { body: { memberIds: [] } }, 200),
	"PUT /api/members/{id}/password": ofTheirChild("/password", { body: { password: cast.didi.password } }, 204),
	"GET /api/members/{id}/threads": ofTheirChild("/threads", {}, 200),
	"DELETE /api/members/{id}/threads/{threadId}": [
		...ofTheirChild("/threads/{thread}", {}, 403),
		...ofTheirChild("/threads/{owner}", {}, 404),
	],
	"PATCH /api/me": [{ path: "/api/me", body: { shows: { typing: true } }, inside: all(200) }],
	"PUT /api/me/password": [
		{ path: "/api/me/password", body: { current: "guessed", password: "guessed it" }, inside: adults(401) },
		{ path: "/api/me/password", body: { password: "guessed it" }, inside: adults(401) },
	],
};
