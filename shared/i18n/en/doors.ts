/** Coming in. */
export const doors = {
	"join.already": "You already belong to a family here. To join as somebody else, sign out first.",
	"join.gone": "This invite has been used or has run out. Ask the person who sent it for a new one.",
	"join.gone_heading": "This invite is no longer good",
	"join.heading": "Welcome home",
	"join.intro": "You were invited to a family's own chat. Choose how they will see you.",
	"join.no_code":
		"The link you opened is not complete. Open it once more from the message you got, or ask for a new one.",
	"join.no_code_heading": "Something is missing",
	"join.submit": "Join",
	"join.submitting": "Joining…",

	"link.gone": "This sign-in link has been used or has run out.",
	"link.gone_heading": "This link is no longer good",
	"link.working": "Signing you in…",

	"setup.already": "This Hearth already has its family. If you belong to it, sign in.",
	"setup.already_heading": "Already set up",
	"setup.bad_token": "Hearth writes a new link each time it starts. Open the newest one from where you started it.",
	"setup.bad_token_heading": "This setup link is not valid",
	"setup.heading": "Light the fire",
	"setup.intro": "A chat that belongs to your family alone. Two names and a password, and it is yours.",
	"setup.no_token": "To set up a family, open the whole link that Hearth wrote when it was started.",
	"setup.submit": "Create family",
	"setup.submitting": "Creating…",

	"sign_in.already": "You are signed in as {name}.",
	"sign_in.already_heading": "You are already here",
	"sign_in.ended":
		"Your family's Hearth does not know this device any more. Sign in again to go on; what is on this device is still here.",
	"sign_in.forgot": "Forgotten your password? Somebody who runs your family's Hearth can let you back in.",
	"sign_in.heading": "Welcome back",
	"sign_in.left": "You are signed out, and your messages are no longer on this device.",
	"sign_in.pictures": "Sign in with pictures",
	"sign_in.revoked": "This device was signed out. Sign in again to go on.",
	"sign_in.submit": "Sign in",
	"sign_in.submitting": "Signing in…",
} as const;
