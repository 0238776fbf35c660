import * as z from "zod/mini";
import { errorAnswerSchema } from "../../shared/api/errors.ts";
import type { Asked } from "./family-data.ts";
import type { World } from "./world.ts";

export type Asking = { method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"; path: string; body?: unknown };

/** The one way to ask the server over HTTP: never throws, never waits longer than 20 s. */
export type Ask = <T>(asking: Asking, schema: z.ZodMiniType<T>) => Promise<Asked<T>>;

const patienceMs = 20_000;

export const nothing = z.null();

export function createAsk(world: World): Ask {
	return async (asking, schema) => {
		const answer = await fetchAnswer(world, asking);
		if (answer === null) return { ok: false, code: "unreachable", retryAfterMs: null };
		const body = await readJson(answer);
		if (!answer.ok) {
			const told = errorAnswerSchema.safeParse(body);
			// A door-keeper in front of a server that is down answers in its place.
			if (!told.success && answer.status >= 502) return { ok: false, code: "unreachable", retryAfterMs: null };
			if (!told.success) return { ok: false, code: "internal", retryAfterMs: retryAfterMs(answer) };
			const { error: code, revoked } = told.data;
			return { ok: false, code, retryAfterMs: retryAfterMs(answer), ...(revoked ? { revoked } : {}) };
		}
		const parsed = schema.safeParse(body);
		return parsed.success ? { ok: true, value: parsed.data } : { ok: false, code: "internal", retryAfterMs: null };
	};
}

async function fetchAnswer(world: World, { method, path, body }: Asking): Promise<Response | null> {
	const init: RequestInit = { method, credentials: "same-origin", signal: AbortSignal.timeout(patienceMs) };
	if (body !== undefined) {
		init.headers = { "Content-Type": "application/json" };
		init.body = JSON.stringify(body);
	}
	try {
		return await world.fetch(path, init);
	} catch {
		return null;
	}
}

async function readJson(answer: Response): Promise<unknown> {
	if (answer.status === 204) return null;
	try {
		return await answer.json();
	} catch {
		return undefined;
	}
}

function retryAfterMs(answer: Response): number | null {
	const seconds = Number(answer.headers.get("Retry-After"));
	return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : null;
}
