/** A child of the family: its account, its pictures, what its adults decide. */
export const children = {
	"allowed.heading": "Who may write with {name}",
	"allowed.intro":
		"{name} can write with these people, and only they can write with {name}. Take somebody off, and {name} leaves the groups they share. In the family's own conversation everybody reads everybody.",
	"allowed.legend": "People of the family",

	"care.just_two": "Just the two of them",
	"care.name": "What {name} is called",
	"care.secret": "How {name} signs in",
	"care.secret_intro":
		"Has {name} forgotten the pictures or the password? Choose new ones here; the old ones stop working.",
	"care.secret_new": "Choose a new way to sign in",
	"care.secret_save": "Use this from now on",
	"care.take_out": "Take out",
	"care.take_out_body": "{name} will no longer see or write anything in “{title}”.",
	"care.take_out_heading": "Take {name} out of this group?",
	"care.take_out_named": "Take out of {title}",
	"care.threads": "{name}'s conversations",
	"care.threads_intro":
		"Which there are, and with whom. What is said in them is not shown to you, unless you are in them yourself.",

	"child.add": "Add a child",
	"child.allowed": "Who may write with the child?",
	"child.always": "Always, as one who looks after the child",
	"child.another": "Add another child",
	"child.begin": "Make an account for a child",
	"child.by_password": "A password",
	"child.by_pictures": "Six pictures",
	"child.device": "{name}'s own device",
	"child.device_intro":
		"On a tablet or phone of {name}'s nothing has to be typed: make a link, and hold that device's camera over the code.",
	"child.intro":
		"You make the account here and look after it: you decide whom the child may write with. The child needs no e-mail and no phone number.",
	"child.look_after": "Go to {name}'s page",
	"child.made": "{name} is in the family",
	"child.name": "The child's name",
	"child.other_pictures": "Other pictures",
	"child.pictures": "The child's pictures",
	"child.pictures_note":
		"The child taps these six in this order. Tell a story with them, and they are easy to remember.",
	"child.pictures_of": "{name}'s pictures",
	"child.secret": "How does the child sign in?",
	"child.submit": "Make the account",
	"child.submitting": "Making the account…",
	"child.way_in": "How {name} signs in",
	"child.way_in_password": "On the sign-in page, with the username {username} and the password you chose for {name}.",
	"child.way_in_pictures":
		"On the sign-in page {name} chooses “Sign in with pictures”, types the username {username}, and taps these pictures in this order:",
	"child.why":
		"For somebody who is too young for a password: you make the account here, and you decide whom the child may write with.",
	"child.write_down":
		"Write them down or learn them together now. Hearth does not show them again; if they are lost, you choose new ones.",

	"picture.apple": "Apple",
	"picture.ball": "Ball",
	"picture.bear": "Bear",
	"picture.bird": "Bird",
	"picture.boat": "Boat",
	"picture.by_password": "Sign in with a password",
	"picture.cake": "Cake",
	"picture.cat": "Cat",
	"picture.choose": "Pictures to choose from",
	"picture.chosen": "{name}, {count} of {of}",
	"picture.clear": "Start over",
	"picture.empty": "Empty",
	"picture.fish": "Fish",
	"picture.flower": "Flower",
	"picture.fox": "Fox",
	"picture.house": "House",
	"picture.intro": "Type your username, then tap your six pictures in their order.",
	"picture.moon": "Moon",
	"picture.star": "Star",
	"picture.sun": "Sun",
	"picture.too_few": "Six pictures are needed.",
	"picture.train": "Train",
	"picture.tree": "Tree",
	"picture.undo": "Undo",
	"picture.wrong":
		"These are not the right pictures for this name. Your pictures are still there: look at them once more.",
	"picture.yours": "Your pictures",
} as const;
