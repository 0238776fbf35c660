import {
	type Passkey,
	passkeyAnswerSchema,
	passkeyOptionsAnswerSchema,
	passkeysAnswerSchema,
} from "../../shared/api/passkeys.ts";
import type { Session } from "../../shared/api/people.ts";
import { type Ask, nothing } from "./api.ts";
import type { Asked, FamilyData } from "./family-data.ts";

export type { Passkey };

/** The browser's own dialogs around passkeys, which the person may close: then null. */
export type PasskeyBrowser = {
	/** Throws PasskeyExists when this device holds one of this person's already. */
	make: (options: object) => Promise<object | null>;
	use: (options: object) => Promise<object | null>;
};

export class PasskeyExists extends Error {
	override name = "PasskeyExists";
}

/** What was asked of the server; null when the person closed the browser's dialog. `exists`: this device has one already. */
export type PasskeyRequests = {
	list: () => Promise<Asked<Passkey[]>>;
	add: () => Promise<Asked<Passkey> | "exists" | null>;
	remove: (passkeyId: string) => Promise<Asked<null>>;
	signIn: () => Promise<Asked<Session> | null>;
};

export function createPasskeyRequests(
	{ ask, signInByPasskey }: Pick<FamilyData, "ask" | "signInByPasskey">,
	browser: PasskeyBrowser,
): PasskeyRequests {
	const optionsFrom = (path: string) => ask({ method: "POST", path }, passkeyOptionsAnswerSchema);

	return {
		async list() {
			const answer = await ask({ method: "GET", path: "/api/passkeys" }, passkeysAnswerSchema);
			return answer.ok ? { ok: true, value: answer.value.passkeys } : answer;
		},
		async add() {
			const asked = await optionsFrom("/api/passkeys/options");
			if (!asked.ok) return asked;
			try {
				const response = await browser.make(asked.value.options);
				return response === null ? null : keep(ask, response);
			} catch (error) {
				if (error instanceof PasskeyExists) return "exists";
				throw error;
			}
		},
		remove: (passkeyId) => ask({ method: "DELETE", path: `/api/passkeys/${passkeyId}` }, nothing),
		async signIn() {
			const asked = await optionsFrom("/api/session/passkey/options");
			if (!asked.ok) return asked;
			const response = await browser.use(asked.value.options);
			return response === null ? null : signInByPasskey(response);
		},
	};
}

async function keep(ask: Ask, response: object): Promise<Asked<Passkey>> {
	const answer = await ask({ method: "POST", path: "/api/passkeys", body: { response } }, passkeyAnswerSchema);
	return answer.ok ? { ok: true, value: answer.value.passkey } : answer;
}
