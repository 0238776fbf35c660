import type { family as english } from "../en/family.ts";
import type { WordsIn } from "../words-in.ts";

export const family: WordsIn<"sv", typeof english> = {
	"ask.needs_network":
		"Familjens server går inte att nå nu. Du kan titta på allt här; ändringar får vänta tills den svarar.",

	"clipboard.copied": "Kopierat",
	"clipboard.copy": "Kopiera länk",
	"clipboard.failed": "Håll fingret på länken för att kopiera den.",
	"clipboard.share": "Dela…",

	"device.add": "Lägg till en enhet",
	"device.add_intro": "Skapa en länk och öppna den på din andra enhet: den loggar in dig där, utan ditt lösenord.",
	"device.add_make": "Skapa en inloggningslänk",
	"device.add_note": "Den fungerar en gång, till {time}, och öppnar ditt konto. Ge den inte till någon annan.",
	"device.current": "Den här enheten",
	"device.heading": "Enheter",
	"device.intro": "Överallt där du är inloggad. Ta bort en enhet som du har tappat eller inte känner igen.",
	"device.last_seen": "Senast här {time}",
	"device.revoke_body": "{name} loggas ut inom en sekund och måste logga in igen för att läsa något nytt.",
	"device.revoke_heading": "Logga ut {name}?",
	"device.revoke_named": "Logga ut {name}",
	"device.revoke_others": "Var bara inloggad här",
	"device.revoke_others_body": "Du är kvar som inloggad här. På alla andra ställen får du logga in igen.",
	"device.revoke_others_heading": "Logga ut alla dina andra enheter?",
	"device.revoke_short": "Logga ut",
	"device.scan": "Håll kameran på din andra enhet över koden, eller öppna länken där.",
	"device.signed_in_as": "Du är inloggad som {name}.",

	"family.remove": "Ta bort",
	"family.remove_body": "Personen loggas genast ut överallt. Allt som har skrivits finns kvar i konversationerna.",
	"family.remove_heading": "Ta bort {name} ur familjen?",
	"family.remove_named": "Ta bort {name}",
	"family.you": "{name} (du)",

	"form.save": "Spara",
	"form.saved": "Sparat.",

	"invite.days": { one: "{count} dag", other: "{count} dagar" },
	"invite.expires": "Den fungerar en gång, till {time}.",
	"invite.expires_many": {
		one: "Den släpper in {count} person, till {time}.",
		other: "Den släpper in {count} personer, till {time}.",
	},
	"invite.intro":
		"Skapa en länk och skicka den. Den öppnar Hearth, och där räcker ett namn och ett lösenord för att gå med.",
	"invite.joined": "Har gått med genom den: {names}",
	"invite.lasting": "Den fungerar i",
	"invite.left": { one: "För {count} person till, till {time}", other: "För {count} personer till, till {time}" },
	"invite.link": "Inbjudningslänk",
	"invite.list": "Inbjudningar",
	"invite.made": "{role}, skapad {time}",
	"invite.make": "Skapa en inbjudningslänk",
	"invite.over": "Använd eller utgången",
	"invite.people": { one: "{count} person", other: "{count} personer" },
	"invite.revoke": "Dra tillbaka",
	"invite.revoke_named": "Dra tillbaka: {made}",
	"invite.scan": "Den du bjuder in håller telefonens kamera över koden, eller så skickar du länken.",
	"invite.share_text": "Var med i vår familj på Hearth",
	"invite.uses": "Den räcker till",
	"invite.who": "Vem är den till?",

	"link.another": "Skapa en länk till",
	"link.code": "{label}, som en kod för en kamera",
	"link.making": "Skapar länken…",
	"link.only_here":
		"Den här länken leder bara till den här datorn. Öppna Hearth på adressen som dina andra enheter använder och skapa länken där.",
	"link.share_text": "Logga in i vår familj på Hearth",

	"member.missing": "Det finns ingen sådan i familjen nu.",
	"member.not_allowed":
		"Du och {name} kan inte skriva till varandra på tu man hand. Det bestämmer de vuxna som tar hand om ett barn.",
	"member.not_kept":
		"Den här enheten har ingen plats för att börja en konversation. Gör lite plats och försök sedan igen.",
	"member.username": "Användarnamn: {username}",
	"member.write": "Skriv",

	"rescue.action": "Inloggningslänk",
	"rescue.heading": "Inloggningslänk till {name}",
	"rescue.intro":
		"Om {name} inte kommer in längre kan du skapa en länk och lämna över den själv: den öppnar kontot för {name}, utan lösenord.",
	"rescue.note": "Den fungerar en gång, till {time}, och öppnar kontot för {name}. Ge den inte till någon annan.",
	"rescue.panel": "Utelåst?",
	"rescue.scan": "{name} håller telefonens kamera över koden, eller så skickar du länken.",

	"role.adult": "Vuxen",
	"role.body_adult":
		"{name} kan fortfarande bjuda in och ta hand om de barn som {name} har lagt till, men kan inte längre ta bort någon eller släppa in någon igen.",
	"role.body_owner":
		"{name} kan då göra allt som du kan: ta bort personer, släppa in någon igen, ta hand om alla barn och göra andra till ansvariga.",
	"role.child": "Barn",
	"role.body_grown":
		"{name} väljer då själv vilka att skriva med, och får bjuda in och skapa grupper. Skapa en inloggningslänk till {name} efteråt om det ska vara ett lösenord i stället för bilder. Det här går inte att ta tillbaka.",
	"role.heading_adult": "Ska {name} inte vara ansvarig längre?",
	"role.heading_grown": "Är {name} vuxen?",
	"role.heading_owner": "Göra {name} till ansvarig?",
	"role.is_adult": "{name} är vuxen: får bjuda in, skapa grupper och lägga till barn.",
	"role.is_child": "{name} är ett barn: vuxna bestämmer vilka {name} får skriva med.",
	"role.is_owner": "{name} är ansvarig: får också ta bort personer och släppa in någon igen.",
	"role.make_adult": "Gör {name} till vuxen",
	"role.make_grown": "Gör {name} till vuxen",
	"role.make_owner": "Gör {name} till ansvarig",
	"role.owner": "Ansvarig",
	"role.panel": "Roll",

	"sign_out.body":
		"Dina meddelanden tas bort från den här enheten. De finns kvar hos familjen och kommer tillbaka när du loggar in igen.",
	"sign_out.changes": {
		one: "{count} ändring av en konversation har inte skickats än.",
		other: "{count} ändringar av konversationer har inte skickats än.",
	},
	"sign_out.drafts": { one: "{count} utkast är inte färdigt.", other: "{count} utkast är inte färdiga." },
	"sign_out.files": {
		one: "{count} foto eller fil finns bara på den här enheten.",
		other: "{count} foton eller filer finns bara på den här enheten.",
	},
	"sign_out.heading": "Logga ut från den här enheten?",
	"sign_out.lost":
		"Om du loggar ut här går det förlorat. Dina andra meddelanden finns kvar hos familjen och kommer tillbaka när du loggar in igen.",
	"sign_out.refused": {
		one: "{count} meddelande kunde inte skickas.",
		other: "{count} meddelanden kunde inte skickas.",
	},
	"sign_out.submit": "Logga ut",
	"sign_out.waiting": {
		one: "{count} meddelande har inte skickats än.",
		other: "{count} meddelanden har inte skickats än.",
	},
};
