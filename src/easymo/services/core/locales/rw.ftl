core-name = Ururimi
core-keywords = ururimi, indimi, ikinyarwanda, kinyarwanda, hindura ururimi, guhindura ururimi

core-welcome-languages =
    👋 Murakaza neza kuri EasyMO: akazi, ubucuruzi, amacumbi, ingendo n'ibindi byinshi, byose hano kuri WhatsApp.
    Mwifuza ko tuvugana mu ruhe rurimi?
core-home-menu = 🏠 Nabafasha iki uyu munsi?
core-language-choose = Mwifuza ko tuvugana mu ruhe rurimi?
core-language-done = Sawa, ubu tuzajya tuvugana mu Kinyarwanda.
core-stop-done =
    Nta butumwa bumenyesha tuzongera kuboherereza. Mushobora kunyandikira igihe cyose mubishakiye.
    Nimushaka kongera kubwakira, mwandike START.
core-start-done = Twishimiye ko mugarutse! Muzongera kujya mubona ubutumwa bwacu bumenyesha.

core-row-resume = ▶️ Komeza
core-row-resume-about = Mukomereze aho mwari mugeze
core-row-language = 🌐 Ururimi
core-row-language-about = English · Français · Kinyarwanda · Kiswahili
core-row-waiter-agent = 🍽️ Utubari na resitora
core-row-waiter-agent-about = Murebe menu, mutumize, mwishyure mwicaye aho muri
core-row-rides-agent = 🛵 Ingendo na delivery
core-row-rides-agent-about = Mubone moto cyangwa taxi ibari hafi
core-row-jobs-agent = 💼 Akazi n'ibiraka
core-row-jobs-agent-about = Mushake akazi, cyangwa mubone umukozi
core-row-business-broker-agent = 🛍️ Kugura no kugurisha
core-row-business-broker-agent-about = Mugurishe ibyanyu, mubone ibyo mukeneye
core-row-real-estate-agent = 🏡 Inzu n'ibyumba
core-row-real-estate-agent-about = Mukodeshe, mugure cyangwa mutangaze inzu yanyu
core-row-farmer-agent = 🌱 Isoko ry'abahinzi
core-row-farmer-agent-about = Umusaruro uvuye ku muhinzi ubwe
core-row-insurance-agent = 🛡️ Ubwishingizi
core-row-insurance-agent-about = Mufate ubwishingizi bw'ikinyabiziga, mubwongere, musabe indishyi
core-row-sales-agent = 🆘 Ubufasha
core-row-sales-agent-about = Mubaze ikibazo, mubone ubufasha
core-row-profile = 👤 Konti yanjye
core-row-profile-about = Izina, ururimi, ahantu mwabitse
