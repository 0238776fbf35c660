/** The pages of the family, its members and their devices. */
export const family = {
	"ask.needs_network":
		"The family's server cannot be reached now. You can look at everything here; changes have to wait until it answers.",

	"clipboard.copied": "Copied",
	"clipboard.copy": "Copy link",
	"clipboard.failed": "Press and hold the link to copy it.",
	"clipboard.share": "Share…",

	"device.add": "Add a device",
	"device.add_intro": "Make a link and open it on your other device: it signs you in there, without your password.",
	"device.add_make": "Make a sign-in link",
	"device.add_note": "It works once, until {time}, and opens your account. Give it to nobody else.",
	"device.current": "This device",
	"device.heading": "Devices",
	"device.intro": "Everywhere you are signed in. Take away a device you lost or do not know.",
	"device.last_seen": "Last seen {time}",
	"device.revoke_body": "{name} will be signed out within a second, and has to sign in again to read anything new.",
	"device.revoke_heading": "Sign out {name}?",
	"device.revoke_named": "Sign out {name}",
	"device.revoke_others": "Stay signed in only here",
	"device.revoke_others_body": "You stay signed in here. Everywhere else you have to sign in again.",
	"device.revoke_others_heading": "Sign out all your other devices?",
	"device.revoke_short": "Sign out",
	"device.scan": "Hold the camera of your other device over this code, or open the link there.",
	"device.signed_in_as": "You are signed in as {name}.",

	"family.remove": "Remove",
	"family.remove_body": "They are signed out everywhere at once. What they wrote stays in the conversations.",
	"family.remove_heading": "Remove {name} from the family?",
	"family.remove_named": "Remove {name}",
	"family.you": "{name} (you)",

	"form.save": "Save",
	"form.saved": "Saved.",

	"invite.days": { one: "{count} day", other: "{count} days" },
	"invite.expires": "It works once, until {time}.",
	"invite.expires_many": {
		one: "It lets {count} person join, until {time}.",
		other: "It lets {count} people join, until {time}.",
	},
	"invite.intro": "Make a link and send it. It opens Hearth and lets them join with just a name and a password.",
	"invite.joined": "Joined by it: {names}",
	"invite.lasting": "It works for",
	"invite.left": { one: "For {count} more person, until {time}", other: "For {count} more people, until {time}" },
	"invite.link": "Invite link",
	"invite.list": "Invites",
	"invite.made": "{role}, made {time}",
	"invite.make": "Make an invite link",
	"invite.over": "Used up or run out",
	"invite.people": { one: "{count} person", other: "{count} people" },
	"invite.revoke": "Take back",
	"invite.revoke_named": "Take back: {made}",
	"invite.scan": "They hold their phone's camera over this code, or you send them the link.",
	"invite.share_text": "Join our family on Hearth",
	"invite.uses": "It is good for",
	"invite.who": "Who is it for?",

	"link.another": "Make another link",
	"link.code": "{label}, as a code for a camera",
	"link.making": "Making the link…",
	"link.only_here":
		"This link leads to this computer alone. Open Hearth by the address your other devices use, and make the link there.",
	"link.share_text": "Sign in to our family on Hearth",

	"member.missing": "Nobody of that kind is in the family now.",
	"member.not_allowed":
		"You and {name} cannot write to each other alone. The adults who look after a child decide that.",
	"member.not_kept": "This device has no room to begin a conversation. Make some room, then try again.",
	"member.username": "Username: {username}",
	"member.write": "Write",

	"rescue.action": "Sign-in link",
	"rescue.heading": "Sign-in link for {name}",
	"rescue.intro":
		"If {name} cannot get in any more, make a link and hand it over yourself: it opens {name}'s account, without a password.",
	"rescue.note": "It works once, until {time}, and opens {name}'s account. Give it to nobody else.",
	"rescue.panel": "Locked out?",
	"rescue.scan": "{name} holds a phone's camera over this code, or you send the link.",

	"role.adult": "Adult",
	"role.body_adult":
		"{name} can still invite, and look after the children they brought in, but no longer remove anybody or let somebody in again.",
	"role.body_owner":
		"{name} can then do all that you can: remove people, let somebody in again, look after every child, and make others owners.",
	"role.child": "Child",
	"role.body_grown":
		"{name} then decides alone whom to write with, and may invite and make groups. For a password instead of pictures, make {name} a sign-in link afterwards. This cannot be taken back.",
	"role.heading_adult": "Should {name} no longer be an owner?",
	"role.heading_grown": "Is {name} grown up?",
	"role.heading_owner": "Make {name} an owner?",
	"role.is_adult": "{name} is an adult: may invite, make groups, and bring in children.",
	"role.is_child": "{name} is a child: adults decide whom {name} may write with.",
	"role.is_owner": "{name} is an owner: may also remove people and let somebody in again.",
	"role.make_adult": "Make {name} an adult",
	"role.make_grown": "Make {name} an adult",
	"role.make_owner": "Make {name} an owner",
	"role.owner": "Owner",
	"role.panel": "Role",

	"sign_out.body":
		"Your messages are taken off this device. They stay with your family, and come back when you sign in again.",
	"sign_out.changes": {
		one: "{count} change of a conversation has not been sent yet.",
		other: "{count} changes of conversations have not been sent yet.",
	},
	"sign_out.drafts": { one: "{count} draft has not been finished.", other: "{count} drafts have not been finished." },
	"sign_out.files": {
		one: "{count} photo or file is on this device alone.",
		other: "{count} photos or files are on this device alone.",
	},
	"sign_out.heading": "Sign out of this device?",
	"sign_out.lost":
		"Signing out here would lose that. Your other messages stay with your family, and come back when you sign in again.",
	"sign_out.refused": { one: "{count} message could not be sent.", other: "{count} messages could not be sent." },
	"sign_out.submit": "Sign out",
	"sign_out.waiting": {
		one: "{count} message has not been sent yet.",
		other: "{count} messages have not been sent yet.",
	},
} as const;
