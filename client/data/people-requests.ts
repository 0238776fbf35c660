import type * as z from "zod/mini";
import {
	allowedAnswerSchema,
	childThreadsAnswerSchema,
	devicesAnswerSchema,
	inviteAnswerSchema,
	invitesAnswerSchema,
	memberAnswerSchema,
	signInLinkAnswerSchema,
} from "../../shared/api/people.ts";
import { readsAnswerSchema } from "../../shared/api/threads.ts";
import type { MemberSettings } from "../../shared/member-document.ts";
import { type Ask, type Asking, nothing } from "./api.ts";
import type { Asked, OneTimeLink } from "./family-data.ts";
import type { SessionHolder } from "./session.ts";

export type ChildThread = z.infer<typeof childThreadsAnswerSchema>["threads"][number];
export type ListedInvite = z.infer<typeof invitesAnswerSchema>["invites"][number];

/** What the pages ask of the server about people. All of it needs a network; each answer says what became of it. */
export type PeopleRequests = {
	/** `uses` 1 and seven days (`expiresIn`, seconds), unless said otherwise. */
	invite: (body: {
		role: "adult" | "child";
		name?: string;
		uses?: number;
		expiresIn?: number;
	}) => Promise<Asked<OneTimeLink>>;
	/** The newest first; those no longer open are listed for another 30 days, with who came by them. */
	invites: () => Promise<Asked<ListedInvite[]>>;
	revokeInvite: (inviteId: string) => Promise<Asked<null>>;

	/** Makes a child's account, which is then mine to look after; gives its id. `allowed`: who may write with it, besides its adults. */
	createChild: (body: {
		name: string;
		username: string;
		password: string;
		allowed?: readonly string[];
	}) => Promise<Asked<string>>;
	renameChild: (childId: string, name: string) => Promise<Asked<null>>;
	setChildPassword: (childId: string, password: string) => Promise<Asked<null>>;
	/** Everybody who may write with the child, its adults included. */
	allowedOf: (childId: string) => Promise<Asked<string[]>>;
	/** Whoever is no longer named is taken off: the child leaves the groups it shares with them, and their dm is closed. */
	setAllowed: (childId: string, memberIds: readonly string[]) => Promise<Asked<string[]>>;
	/** What conversations the child is in, without a word of what was said there. */
	threadsOfChild: (childId: string) => Promise<Asked<ChildThread[]>>;
	takeChildOut: (childId: string, threadId: string) => Promise<Asked<null>>;

	/** For owners. */
	changeRole: (memberId: string, role: "owner" | "adult") => Promise<Asked<null>>;
	changeProfile: (body: {
		name?: string;
		hue?: number | null;
		/** The id of a picture of mine that is at the server. */
		photo?: string | null;
		shows?: Partial<MemberSettings["shows"]>;
	}) => Promise<Asked<null>>;
	/** `current` may be left out by a device with `session.device.mayChoosePassword`. */
	changePassword: (body: { current?: string; password: string }) => Promise<Asked<null>>;
	block: (memberId: string) => Promise<Asked<null>>;
	unblock: (memberId: string) => Promise<Asked<null>>;
	/** Leaves the family for good and wipes this device. */
	leaveFamily: () => Promise<Asked<null>>;

	devices: () => Promise<Asked<{ id: string; name: string; lastSeenAt: string; current: boolean }[]>>;
	revokeDevice: (deviceId: string) => Promise<Asked<null>>;
	/** A link that signs one more device of mine in, once. */
	linkDevice: () => Promise<Asked<OneTimeLink>>;
	/** The same for another member, who is locked out; for the owner alone. */
	rescue: (memberId: string) => Promise<Asked<OneTimeLink>>;
	removeMember: (memberId: string) => Promise<Asked<null>>;
	/** Who has read a message, and when their mark first passed it; asked of the server. */
	readsOf: (threadId: string, messageId: string) => Promise<Asked<{ memberId: string; at: string }[]>>;
};

export function createPeopleRequests(ask: Ask, session: SessionHolder): PeopleRequests {
	const path = (memberId: string, rest: string) => `/api/members/${memberId}${rest}`;
	/** For what answers with more than the page wants to know. */
	const tell = async (asking: Asking): Promise<Asked<null>> => {
		const answer = await ask(asking, memberAnswerSchema);
		return answer.ok ? { ok: true, value: null } : answer;
	};
	/** What the session knows of me has changed. */
	const tellOfMe = async (told: Promise<Asked<null>>): Promise<Asked<null>> => {
		const answer = await told;
		if (answer.ok) void session.check();
		return answer;
	};

	return {
		async invite(body) {
			const answer = await ask({ method: "POST", path: "/api/invites", body }, inviteAnswerSchema);
			if (!answer.ok) return answer;
			const { url, expiresAt } = answer.value.invite;
			return { ok: true, value: { url, expiresAt } };
		},
		async invites() {
			const answer = await ask({ method: "GET", path: "/api/invites" }, invitesAnswerSchema);
			return answer.ok ? { ok: true, value: answer.value.invites } : answer;
		},
		revokeInvite: (inviteId) => ask({ method: "DELETE", path: `/api/invites/${inviteId}` }, nothing),

		async createChild(child) {
			const body = { ...child, role: "child" };
			const answer = await ask({ method: "POST", path: "/api/members", body }, memberAnswerSchema);
			return answer.ok ? { ok: true, value: answer.value.member.id } : answer;
		},
		renameChild: (childId, name) => tell({ method: "PATCH", path: path(childId, ""), body: { name } }),
		setChildPassword: (childId, password) =>
			ask({ method: "PUT", path: path(childId, "/password"), body: { password } }, nothing),
		async allowedOf(childId) {
			const answer = await ask({ method: "GET", path: path(childId, "/allowed") }, allowedAnswerSchema);
			return answer.ok ? { ok: true, value: answer.value.memberIds } : answer;
		},
		async setAllowed(childId, memberIds) {
			const asking: Asking = { method: "PUT", path: path(childId, "/allowed"), body: { memberIds } };
			const answer = await ask(asking, allowedAnswerSchema);
			return answer.ok ? { ok: true, value: answer.value.memberIds } : answer;
		},
		async threadsOfChild(childId) {
			const answer = await ask({ method: "GET", path: path(childId, "/threads") }, childThreadsAnswerSchema);
			return answer.ok ? { ok: true, value: answer.value.threads } : answer;
		},
		takeChildOut: (childId, threadId) =>
			ask({ method: "DELETE", path: path(childId, `/threads/${threadId}`) }, nothing),

		changeRole: (memberId, role) => tell({ method: "PATCH", path: path(memberId, ""), body: { role } }),
		changeProfile: (body) => tellOfMe(tell({ method: "PATCH", path: "/api/me", body })),
		changePassword: (body) => tellOfMe(ask({ method: "PUT", path: "/api/me/password", body }, nothing)),
		block: (memberId) => ask({ method: "PUT", path: path(memberId, "/block") }, nothing),
		unblock: (memberId) => ask({ method: "DELETE", path: path(memberId, "/block") }, nothing),
		async leaveFamily() {
			const state = session.state.get();
			if (state.kind !== "signed-in") return { ok: false, code: "unauthenticated", retryAfterMs: null };
			const answer = await ask({ method: "DELETE", path: path(state.session.member.id, "") }, nothing);
			if (answer.ok) await session.signOut();
			return answer;
		},
		async devices() {
			const answer = await ask({ method: "GET", path: "/api/devices" }, devicesAnswerSchema);
			return answer.ok ? { ok: true, value: answer.value.devices } : answer;
		},
		revokeDevice: (deviceId) => ask({ method: "DELETE", path: `/api/devices/${deviceId}` }, nothing),
		linkDevice: () => ask({ method: "POST", path: "/api/devices/link" }, signInLinkAnswerSchema),
		rescue: (memberId) => ask({ method: "POST", path: `/api/members/${memberId}/rescue` }, signInLinkAnswerSchema),
		removeMember: (memberId) => ask({ method: "DELETE", path: `/api/members/${memberId}` }, nothing),
		async readsOf(threadId, messageId) {
			const path = `/api/threads/${threadId}/messages/${messageId}/reads`;
			const answer = await ask({ method: "GET", path }, readsAnswerSchema);
			return answer.ok ? { ok: true, value: answer.value.reads } : answer;
		},
	};
}
