import type { MiddlewareHandler } from "hono";
import { protocolVersion } from "../../shared/protocol.ts";
import type { HttpEnv, HttpParts } from "./http-parts.ts";

const fixed = {
	"Hearth-Protocol": String(protocolVersion),
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "no-referrer",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Permissions-Policy": "camera=(), geolocation=(), microphone=(self), payment=(), usb=(), browsing-topics=()",
	"X-Robots-Tag": "noindex",
};

/** Own origin only, no inline script, nobody's frame; every answer says which protocol this server speaks. */
export function securityHeaders({ uploadOrigin }: Pick<HttpParts, "uploadOrigin">): MiddlewareHandler<HttpEnv> {
	return async (c, next) => {
		await next();
		for (const [name, value] of Object.entries(fixed)) c.header(name, value);
		if (c.req.path.startsWith("/api/") && !c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
		// A page that needs less than the app says so itself.
		if (!c.res.headers.has("Content-Security-Policy"))
			c.header("Content-Security-Policy", contentSecurityPolicy(c.req.header("host") ?? "", uploadOrigin));
	};
}

function contentSecurityPolicy(host: string, uploadOrigin: string | null): string {
	return [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"img-src 'self' blob:",
		"media-src 'self' blob:",
		// Older Safari does not count its own host's sockets as 'self'.
		`connect-src 'self'${/^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : ""}${uploadOrigin === null ? "" : ` ${uploadOrigin}`}`,
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
	].join("; ");
}
