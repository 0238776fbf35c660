import type { people as english } from "../en/people.ts";
import type { WordsIn } from "../words-in.ts";

export const people: WordsIn<"zh", typeof english> = {
	"device.unnamed": "一台设备",

	"family.alone": "目前这里只有你一个人。家里人都来了，家庭聊天才热闹。",

	"invite.heading": "邀请一个人",

	"member.unknown": "某人",

	"profile.password_free": "你是通过链接进来的。现在选一个下次记得住的密码吧。",
	"profile.password_save": "修改密码",

	"seen.today": "今天来过",
	"seen.week": "这周来过",
	"seen.while": "有一阵子没来了",
	"seen.yesterday": "昨天来过",
};
