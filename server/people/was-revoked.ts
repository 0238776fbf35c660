import type { Database } from "../database/open-database.ts";
import { hashSecret } from "./secret.ts";
import type { WasRevoked } from "./signed-in.ts";

/**
 * A server over an empty folder, or put back to an old day, knows no token at all. A device must not take that for
 * having been revoked, or the last copies of a family's words would be wiped everywhere at once.
 */
export function createWasRevoked(database: Database): WasRevoked {
	return async (token) => {
		const row = await database
			.selectFrom("devices")
			.select("id")
			.where("token_hash", "=", hashSecret(token))
			.where("revoked_at", "is not", null)
			.executeTakeFirst();
		return row !== undefined;
	};
}
