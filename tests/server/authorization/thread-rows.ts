import type { PeopleBackBody } from "../../../shared/api/history.ts";
import type { House } from "./roles.ts";
import { adults, all, notTheChild, ofOne, type Row, reads, readsNot, unknownId, writes } from "./row.ts";

const imported = {
	messages: [{ id: unknownId, body: "long ago", imported: { from: "Oma", at: "2019-05-01T08:00:00.000Z" } }],
};

/** What concerns threads, and what is given back. */
export const threadRows: Record<string, Row[]> = {
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
	"GET /api/search": [
		{ path: "/api/search?q=and", inside: all(200), ...reads },
		{ path: "/api/search?q=and&threadId={thread}", inside: all(200), ...reads },
		{ path: "/api/search?q=and&threadId={dm}", inside: notTheChild(200), ...ofOne(200) },
		{ path: "/api/search?q=and&threadId={owner}", inside: all(404), ...readsNot },
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
	// Each file, thumbnail and upload, of everybody and at every moment, has a matrix of its own: tests/server/files/rights.
	"GET /files/{id}": [{ path: "/files/{thread}", inside: all(404), ...readsNot }],
	"GET /thumbs/{id}": [{ path: "/thumbs/{thread}", inside: all(404), ...readsNot }],
	"POST /api/threads/{id}/messages": [
		{ path: "/api/threads/{thread}/messages", body: { body: "hello" }, inside: all(201), ...writes(201) },
		{ path: "/api/threads/{owner}/messages", body: { body: "hello" }, inside: all(404), ...writes(404) },
		{ path: "/api/threads/{dm}/messages", body: { body: "hello" }, inside: notTheChild(201), ...writes(404) },
	],
	// The message is the owner's.
	"PATCH /api/threads/{id}/messages/{mid}": [
		{
			path: "/api/threads/{thread}/messages/{message}",
			body: { body: "hello again" },
			inside: { child: 403, adult: 403, owner: 200 },
			...writes(200),
		},
		{
			path: "/api/threads/{owner}/messages/{message}",
			body: { body: "hello again" },
			inside: all(404),
			...writes(404),
		},
	],
	"DELETE /api/threads/{id}/messages/{mid}": [
		{
			path: "/api/threads/{thread}/messages/{regretted}",
			inside: { child: 403, adult: 403, owner: 204 },
			...writes(204),
		},
		{ path: "/api/threads/{thread}/messages/{owner}", inside: all(400), ...writes(400) },
		{ path: "/api/threads/{owner}/messages/{regretted}", inside: all(404), ...writes(404) },
	],
	"PUT /api/threads/{id}/messages/{mid}/reactions/{emoji}": [
		{ path: "/api/threads/{thread}/messages/{message}/reactions/%F0%9F%91%8D", inside: all(204), ...writes(204) },
		{ path: "/api/threads/{thread}/messages/{owner}/reactions/%F0%9F%91%8D", inside: all(400), ...writes(400) },
		{ path: "/api/threads/{owner}/messages/{message}/reactions/%F0%9F%91%8D", inside: all(404), ...writes(404) },
	],
	"DELETE /api/threads/{id}/messages/{mid}/reactions/{emoji}": [
		{ path: "/api/threads/{thread}/messages/{message}/reactions/%F0%9F%91%8D", inside: all(204), ...writes(204) },
		{ path: "/api/threads/{thread}/messages/{owner}/reactions/%F0%9F%91%8D", inside: all(400), ...writes(400) },
		{ path: "/api/threads/{owner}/messages/{message}/reactions/%F0%9F%91%8D", inside: all(404), ...writes(404) },
	],
	// Into groups alone, and by people alone; tests/server/http/imports.test.ts has a group.
	"POST /api/threads/{id}/import": [
		{ path: "/api/threads/{thread}/import", body: imported, inside: all(403) },
		{ path: "/api/threads/{owner}/import", body: imported, inside: all(404) },
		{ path: "/api/threads/{dm}/import", body: imported, inside: { child: 404, adult: 403, owner: 403 } },
	],
	"POST /api/threads/{id}/import/known": [
		{ path: "/api/threads/{thread}/import/known", body: { ids: [unknownId] }, inside: all(403) },
		{ path: "/api/threads/{owner}/import/known", body: { ids: [unknownId] }, inside: all(404) },
	],
	"PUT /api/threads/{id}/messages/{mid}/vote": [
		{ path: "/api/threads/{thread}/messages/{poll}/vote", body: { choices: [0] }, inside: all(204), ...writes(204) },
		{ path: "/api/threads/{thread}/messages/{message}/vote", body: { choices: [0] }, inside: all(400), ...writes(400) },
		{ path: "/api/threads/{owner}/messages/{poll}/vote", body: { choices: [0] }, inside: all(404), ...writes(404) },
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
