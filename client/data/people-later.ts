import type { Ask } from "./api.ts";
import type { Asked } from "./family-data.ts";
import type { PeopleRequests } from "./people-requests.ts";
import type { SessionHolder } from "./session.ts";

type AnyRequest = (...asked: unknown[]) => Promise<Asked<unknown>>;

const unreachable: Asked<never> = { ok: false, code: "unreachable", retryAfterMs: null };

/** What is asked about people, fetched with the first question: it needs a network, and the first script has no room for it. */
export function askAboutPeopleLater(ask: Ask, session: SessionHolder): PeopleRequests {
	function later<N extends keyof PeopleRequests>(name: N): PeopleRequests[N] {
		const request: AnyRequest = async (...asked) => {
			const loaded = await import("./people-requests.ts").catch(() => null);
			if (loaded === null) return unreachable;
			return (loaded.createPeopleRequests(ask, session)[name] as AnyRequest)(...asked);
		};
		return request as PeopleRequests[N];
	}
	return {
		invite: later("invite"),
		invites: later("invites"),
		revokeInvite: later("revokeInvite"),
		createChild: later("createChild"),
		renameChild: later("renameChild"),
		setChildPassword: later("setChildPassword"),
		allowedOf: later("allowedOf"),
		setAllowed: later("setAllowed"),
		threadsOfChild: later("threadsOfChild"),
		takeChildOut: later("takeChildOut"),
		changeRole: later("changeRole"),
		changeProfile: later("changeProfile"),
		changePassword: later("changePassword"),
		block: later("block"),
		unblock: later("unblock"),
		leaveFamily: later("leaveFamily"),
		devices: later("devices"),
		revokeDevice: later("revokeDevice"),
		linkDevice: later("linkDevice"),
		rescue: later("rescue"),
		removeMember: later("removeMember"),
		readsOf: later("readsOf"),
	};
}
