type TrustedTypes = {
	createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => TrustedScripts;
};
type TrustedScripts = { createScriptURL: (url: string) => string };

/**
 * The address of the service worker as a value the browser accepts under `require-trusted-types-for 'script'`.
 * The policy lets this one address through and nothing else.
 */
export function trustedScript(address: string): string {
	const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
	if (trustedTypes === undefined) return address;
	const policy = trustedTypes.createPolicy("hearth", {
		createScriptURL(url) {
			if (url !== address) throw new TypeError("not a script of ours");
			return url;
		},
	});
	return policy.createScriptURL(address);
}
