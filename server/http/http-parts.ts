import type { HttpBindings } from "@hono/node-server";
import type { Logger } from "pino";
import type { Clock, MakeId } from "../../shared/ids.ts";
import type { History } from "../core.ts";
import type { Database } from "../database/open-database.ts";
import type { TakeTurn } from "../fair-turns.ts";
import type { Files } from "../files/files.ts";
import type { Gate } from "../gate/verdict.ts";
import type { LetIntoChannel } from "../live/pusher/channel.ts";
import type { People } from "../people/people.ts";
import type { SignedIn, WasRevoked, WhoHolds } from "../people/signed-in.ts";
import type { WordIndex } from "../search/word-index.ts";
import type { TryLimits } from "./try-limits.ts";

/** What the routes are made from. */
export type HttpParts = {
	people: People;
	whoHolds: WhoHolds;
	wasRevoked: WasRevoked;
	takeTurn: TakeTurn;
	gate: Gate;
	history: History;
	files: Files;
	database: Database;
	words: WordIndex;
	tries: TryLimits;
	clock: Clock;
	makeId: MakeId;
	log: Logger;
	/** Null when no Pusher server is set up. */
	letIntoChannel: LetIntoChannel | null;
	/** An origin; null when the server is only known by the name it is asked under. */
	publicUrl: string | null;
	/** Where pages bring files to besides this server; null when it is only here. */
	uploadOrigin: string | null;
	/** True behind a proxy of ours: then, and only then, its X-Forwarded headers are believed. */
	trustProxy: boolean;
	/** Absolute path of the built page. */
	clientFolder: string;
};

/** What Hono carries along: `me` is set on every route behind `signedInOnly`; bindings are absent without a socket. */
export type HttpEnv = { Bindings: Partial<HttpBindings>; Variables: { me: SignedIn } };
