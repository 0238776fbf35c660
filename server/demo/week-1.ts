/** A week of talk: weekday, time, who, what. ¶ is a new line within a message. */
export const week1 = `
Mon 07:04 Alva: Testing, testing. Is everybody in?
Mon 07:06 Bo: I am. I am also in the kitchen, two metres away from you.
Mon 07:06 Alva: It still counts
Mon 07:31 Didi: HELLO this is Didi on my own tablet!!!
Mon 07:32 Didi: 🐸🐸🐸🐸🐸🐸🐸
Mon 07:33 Bo: Good morning seven frogs. Have you brushed your teeth?
Mon 07:34 Didi: the frogs have
Mon 08:15 Cleo: Good morning from Gothenburg. It rains sideways here. So nice to have you all in one place that is ours!
Mon 08:17 Alva: Cleo! How was the train?
Mon 08:22 Cleo: Late, but the seat next to me stayed empty the whole way, so I slept like a seal on a rock.
Mon 16:40 Bo: The tap in the bathroom is dripping again.
Mon 16:41 Alva: It has been dripping since before Didi was born
Mon 16:44 Bo: Then it is nearly twelve and should know better. I will look at it this weekend.
Mon 16:45 Alva: I am writing that down. It stays here for ever now 😊
Tue 07:20 Alva: Didi, your gym bag is by the front door. BY THE DOOR. You will walk past it.
Tue 07:52 Didi: i am at school
Tue 07:52 Didi: i walked past it
Tue 07:55 Bo: I can drop it off at ten, I have to go to the harbour anyway.
Tue 07:56 Didi: thank you papa you are the best papa at school
Tue 12:10 Cleo: Question for the family archive: grandma's cinnamon buns, is it 1 or 2 spoons of cardamom?
Tue 12:31 Alva: Two. And she always said "and one for the house".
Tue 12:32 Cleo: So three.
Tue 12:32 Alva: So three.
Tue 19:48 Cleo: Report: three is right. My whole corridor came out of their rooms following the smell.
Tue 19:50 Didi: send some through the chat
Tue 19:51 Cleo: I tried, the crumbs got stuck in the cable
Wed 08:02 Bo: Harbour master called. Vega can go out of the water next week if we book the crane today. Yes?
Wed 08:09 Alva: Yes, but not Thursday, that is choir.
Wed 08:15 Bo: Wednesday at 14 then. I will need two strong arms and somebody to hold the rope and not let go of it.
Wed 08:16 Alva: You are thinking of last year.
Wed 08:16 Bo: I am thinking of last year.
Wed 14:03 Didi: we get a project about an animal!!!! i can choose which one
Wed 14:05 Cleo: What a hard decision this must be for you
Wed 14:05 Didi: i chose frogs
Wed 14:06 Cleo: I am shocked
Wed 17:30 Alva: Dinner is pea soup. There are pancakes after. I know nobody is coming for the soup.
Wed 17:31 Bo: I come for the soup
Wed 17:31 Didi: papa is lying
Thu 06:58 Alva: Choir tonight until nine. Bo, could you see that somebody does fractions with Didi?
Thu 07:10 Bo: By somebody you mean me.
Thu 07:10 Alva: By somebody I mean somebody who knows fractions.
Thu 19:20 Bo: Cleo, what is 3/4 divided by 1/8, and why, in words that a tired person understands?
Thu 19:24 Cleo: How many eighths fit into three quarters? Cut every quarter in two: six. Draw a cake.
Thu 19:31 Didi: we drew a cake and now papa is hungry
Thu 19:33 Bo: Six. It is six. I have eaten two of them.
Thu 21:14 Alva: On my way home. We are singing the one with the very high note in the concert. Pray for the sopranos.
Fri 15:45 Didi: weekend!!!!! can noor come and sleep over
Fri 15:52 Alva: If her parents say yes and if your room has a floor again by six.
Fri 15:53 Didi: it has a floor you just have to believe in it
Fri 16:20 Bo: I have seen the room. I do not believe in it.
Fri 18:05 Didi: floor!
Fri 18:06 Alva: Noor is welcome 💛
Fri 22:40 Alva: Girls. It is very late and walls are thin.
Fri 22:41 Didi: we are asleep
Fri 22:41 Alva: You type very well for that.
Sat 09:30 Bo: Pancakes for everybody who is awake.
Sat 09:31 Didi: WE ARE AWAKE
Sat 11:15 Bo: The tap. I have taken it apart. There is a part left over.
Sat 11:16 Alva: Left over before or after you put it together?
Sat 11:20 Bo: After.
Sat 11:21 Alva: Does it drip?
Sat 11:24 Bo: No. It sings.
Sat 16:02 Cleo: Saw a seal in the river mouth today. A real one. It looked at us as if we owed it money.
Sat 16:10 Didi: did you pay
Sun 10:15 Alva: Long walk at eleven, thermos is packed. Phones stay in pockets.
Sun 17:48 Bo: For the record: 9 kilometres, one heron, zero complaints until kilometre eight.
Sun 17:50 Didi: my legs complained not me
Sun 20:30 Alva: Good night all. Gym bag. Door.
`;
