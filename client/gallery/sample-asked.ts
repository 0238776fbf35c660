import type { Ask } from "../data/api.ts";
import type { Asked } from "../data/family-data.ts";
import { familyThread, id } from "./cast.ts";

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const everywhere = { scope: "read" as const, threadId: null };
const inFamily = { scope: "write" as const, threadId: familyThread.id };
const weather = { id: id(41), name: "Weather", ...inFamily, createdAt: ago(900) };
const display = { id: id(42), name: "Screen in the hall", ...everywhere, createdAt: ago(70) };
const passkey = { id: id(43), name: "Alva's phone", createdAt: ago(400), lastUsedAt: ago(20) };

/** What the server would answer to the parts of the page that bring their questions along. */
const answers: Record<string, unknown> = {
	"GET /api/tokens": {
		programs: [
			{ ...display, lastSeenAt: null },
			{ ...weather, lastSeenAt: ago(1) },
		],
	},
	"POST /api/tokens": { token: "kQ3vX9wRz2LmT7bN5yHc8Df4Ga6Jp1SeUo0iWxVtYqA", program: weather },
	"GET /api/passkeys": { passkeys: [passkey, { ...passkey, id: id(44), name: "Kitchen tablet", lastUsedAt: null }] },
	"POST /api/passkeys/options": { options: { challenge: "" } },
	"POST /api/passkeys": { passkey },
};

export function sampleAsk(answer: <T>(value: T) => Promise<Asked<T>>): Ask {
	return ({ method, path }, schema) => answer(schema.parse(answers[`${method} ${path}`] ?? null));
}
