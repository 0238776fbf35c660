import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { limits } from "../../shared/limits.ts";
import { HttpProblem } from "../http-problem.ts";
import { answerProblem } from "./answer-problem.ts";
import type { HttpEnv, HttpParts } from "./http-parts.ts";
import { limitChanges } from "./limit-changes.ts";
import { pages } from "./pages.ts";
import { requestLog } from "./request-log.ts";
import { aboutMessageRoutes } from "./routes/about-messages.ts";
import { childRoutes } from "./routes/children.ts";
import { deviceRoutes } from "./routes/devices.ts";
import { fileBytesRoutes } from "./routes/file-bytes.ts";
import { fileRoutes } from "./routes/files.ts";
import { healthRoutes } from "./routes/health.ts";
import { historyRoutes } from "./routes/history.ts";
import { importRoutes } from "./routes/imports.ts";
import { inviteRoutes } from "./routes/invites.ts";
import { meRoutes } from "./routes/me.ts";
import { memberRoutes } from "./routes/members.ts";
import { messageRoutes } from "./routes/messages.ts";
import { openapiRoutes } from "./routes/openapi.ts";
import { passkeyRoutes } from "./routes/passkeys.ts";
import { pusherRoutes } from "./routes/pusher.ts";
import { searchRoutes } from "./routes/search.ts";
import { segmentRoutes } from "./routes/segments.ts";
import { sessionRoutes } from "./routes/session.ts";
import { setupRoutes } from "./routes/setup.ts";
import { threadRoutes } from "./routes/threads.ts";
import { tokenRoutes } from "./routes/tokens.ts";
import { uploadRoutes } from "./routes/uploads.ts";
import { sameOriginOnly } from "./same-origin-only.ts";
import { securityHeaders } from "./security-headers.ts";

const usualBody = bodyLimit({ maxSize: 64 * 1024, onError: refuseTooLarge });
const givenBack = bodyLimit({ maxSize: limits.giveBack.bytes, onError: refuseTooLarge });
const imported = bodyLimit({ maxSize: limits.importing.bytes, onError: refuseTooLarge });
const bodyLimits: MiddlewareHandler = (c, next) => {
	if (c.req.path.endsWith("/history")) return givenBack(c, next);
	return c.req.path.endsWith("/import") ? imported(c, next) : usualBody(c, next);
};

/** Everything that is asked over HTTP: the contract's REST routes and the built page. Sockets are not its business. */
export function createHttp(parts: HttpParts): Hono<HttpEnv> {
	const app = new Hono<HttpEnv>();
	app.onError((error, c) => answerProblem(error, c, parts.log));
	app.notFound((c) => answerProblem(new HttpProblem("not_found"), c, parts.log));

	app.use(requestLog(parts));
	app.use(securityHeaders(parts));
	app.use("/api/*", sameOriginOnly(parts));
	app.use("/uploads/*", sameOriginOnly(parts));
	app.use("/api/*", bodyLimits);

	app.route("/", healthRoutes());
	app.route("/api", setupRoutes(parts));
	app.route("/api", sessionRoutes(parts));
	app.route("/api", passkeyRoutes(parts));
	app.route("/api", deviceRoutes(parts));
	app.route("/api", tokenRoutes(parts));
	app.route("/api", inviteRoutes(parts));
	const limited = limitChanges();
	app.route("/api", memberRoutes(parts, limited));
	app.route("/api", childRoutes(parts, limited));
	app.route("/api", meRoutes(parts, limited));
	app.route("/api", threadRoutes(parts));
	app.route("/api", messageRoutes(parts));
	app.route("/api", searchRoutes(parts));
	app.route("/api", aboutMessageRoutes(parts));
	app.route("/api", importRoutes(parts));
	app.route("/api", segmentRoutes(parts));
	app.route("/api", fileRoutes(parts));
	app.route("/", uploadRoutes(parts));
	app.route("/api", historyRoutes(parts));
	app.route("/api", pusherRoutes(parts));
	app.route("/api", openapiRoutes(app));
	app.all("/api/*", () => {
		throw new HttpProblem("not_found");
	});
	app.route("/", fileBytesRoutes(parts));
	app.route("/", pages(parts.clientFolder));
	return app;
}

function refuseTooLarge(): never {
	throw new HttpProblem("too_large");
}
