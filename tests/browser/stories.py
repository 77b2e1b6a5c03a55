"""What two people do together on two phones, one in Kinyarwanda and one in English, and what each of them sees."""

import re

from playwright.async_api import FilePayload, Locator, expect

from browser.screen import Phone


async def greet_in_kinyarwanda(phone: Phone) -> None:
    await phone.says("muraho")
    await phone.sees("Nabafasha iki uyu munsi?")


async def send_place(phone: Phone, question: str, place: str) -> None:
    """Answers the question for a place with a pin."""
    shown = await phone.sees(question)
    await shown.get_by_role("button", name="Send location").click()
    await phone.page.locator("#places").get_by_role("button", name=place).click()


async def sees_photo(phone: Phone, caption: str) -> Locator:
    """The newest message with a picture, once the picture is there."""
    shown = phone.answers.filter(has=phone.page.locator(".picture img")).last
    await expect(shown).to_contain_text(caption)
    await expect(shown.locator(".picture img")).to_have_js_property("complete", True)
    return shown


# Buy & sell ------------------------------------------------------------------------------------------------------


async def sell(seller: Phone, photo: FilePayload) -> None:
    """A phone is offered in Kinyarwanda, with a photo."""
    await greet_in_kinyarwanda(seller)
    await seller.says("ndashaka kugurisha")
    await seller.sees("Muragurisha iki?")
    await seller.says("Samsung A14")
    await seller.sees("Ni ikintu cy'ubuhe bwoko?")
    await seller.taps("Telefone n'ibindi")
    await seller.sees("ni ikihe gihuye neza?")
    await seller.taps("Telefone na tablet")
    await seller.sees("Kimeze gite?")
    await seller.taps("Kimeze neza")
    await seller.sees("Cyakozwe na nde")
    await seller.taps("Simbuka")
    await seller.sees("GB zingahe")
    await seller.says("128")
    await seller.sees("Kigura angahe")
    await seller.says("80k")
    await seller.sees("Igiciro cyaganirwaho?")
    await seller.taps("Cyaganirwaho")
    await seller.sees("kwishyurwa mute?")
    await seller.taps("MoMo, nimero yanjye")
    await seller.sees("Musobanure birambuye")
    await seller.says("Imaze umwaka umwe, iri kumwe na sharijeri yayo.")
    await send_place(seller, "Kiri he?", "Kimironko Market")
    await seller.sees("Mwohereze amafoto")
    await seller.sends_file("Photo", photo)
    await seller.sees("1 kuri 11")
    await seller.taps("Byarangiye")
    preview = await seller.sees("Mbitangaze?")
    await expect(preview).to_contain_text("80.000 RWF")
    await seller.taps("Tangaza")
    await seller.sees("Byatangajwe!")


async def find_item(buyer: Phone) -> None:
    """It is found in English, in spite of a slip, and looked at."""
    await buyer.greets()
    await buyer.says("smart fone")
    await buyer.sees("One item")
    await buyer.taps("Samsung A14")
    await buyer.sees("What would you like to do?")
    detail = await sees_photo(buyer, "Samsung A14")
    await expect(detail).to_contain_text("80,000 RWF, negotiable")
    await expect(detail).to_contain_text("Kimironko")


async def agree_on_price(seller: Phone, buyer: Phone) -> None:
    await buyer.taps("Make an offer")
    await buyer.sees("How much do you offer")
    await buyer.says("70k")
    await buyer.sees("is with the seller")
    await seller.sees("Hari ubaha 70.000 RWF kuri “Samsung A14”")
    await seller.taps("Emera")
    await seller.sees("Mwumvikanye")
    await buyer.sees("Agreed: “Samsung A14” for 70,000 RWF.")


async def reserve_and_pay(seller: Phone, buyer: Phone) -> None:
    """Each gets the other's number, and the buyer the code to pay by; the seller confirms the money."""
    await buyer.taps("Reserve it")
    await buyer.sees("Reserve “Samsung A14” for 70,000 RWF?")
    await buyer.taps("Reserve")
    reserved = await buyer.sees("is reserved for you until")
    await expect(reserved).to_contain_text(f"*182*1*1*0{seller.number[3:]}*70000#")
    await expect(reserved).to_contain_text(f"wa.me/{seller.number}")
    await expect(await seller.sees(f"{buyer.name} yafatishije")).to_contain_text(f"wa.me/{buyer.number}")
    await buyer.taps("I have paid")
    await buyer.sees("what is the reference")
    await buyer.says("MP240511.1234")
    await buyer.sees("You have told the seller that you paid 70,000 RWF")
    await expect(await seller.sees("avuze ko yishyuye 70.000 RWF")).to_contain_text("MP240511.1234")
    await seller.taps("Nayabonye")
    await seller.sees("yabagezeho kuri konti?")
    await seller.taps("Yego, nayabonye")
    await seller.sees("“Samsung A14” yagurishijwe 70.000 RWF")
    await buyer.sees("The seller has the money: “Samsung A14” is yours.")


async def rate_each_other(seller: Phone, buyer: Phone) -> None:
    await buyer.taps("Rate")
    await buyer.sees(f"How was it with {seller.name}?")
    await buyer.taps("Very good")
    await buyer.sees("add a few words")
    await buyer.says("Friendly and on time")
    await buyer.sees(f"Your rating of {seller.name} helps others.")
    await seller.taps("Tanga amanota")
    await seller.sees(f"Byagenze gute na {buyer.name}?")
    await seller.says("1")
    await seller.sees("Hari ijambo mwakongeraho?")
    await seller.taps("Simbuka")
    await seller.sees(f"Murakoze! Amanota muhaye {buyer.name}")


# Jobs ------------------------------------------------------------------------------------------------------------


async def post_job(employer: Phone) -> None:
    """In English."""
    await employer.greets()
    await employer.says("post a job")
    await employer.sees("What is the job?")
    await employer.says("Cook for a wedding")
    await employer.sees("Tell people more")
    await employer.says("Brochettes and pilau for 80 guests, from 9 in the morning.")
    await employer.sees("Which category")
    await employer.says("cooking & serving")
    await employer.sees("How long")
    await employer.taps("One day")
    await send_place(employer, "Where is the work?", "Kimironko Market")
    await employer.sees("How much do you pay")
    await employer.says("20k")
    await employer.sees("paid")
    await employer.taps("per day")
    await employer.sees("How many people")
    await employer.says("2")
    await employer.sees("On which day")
    await employer.taps("Tomorrow")
    await employer.sees("Please check your post")
    await employer.taps("Publish")
    await employer.sees("Published!")


async def apply(applicant: Phone) -> None:
    """In Kinyarwanda, without a work profile and a CV."""
    await greet_in_kinyarwanda(applicant)
    await applicant.says("akazi ko guteka")
    await applicant.sees("Habonetse umwanya umwe w'akazi")
    await applicant.taps("Cook for a wedding")
    await expect(await applicant.sees("Cook for a wedding")).to_contain_text("20.000 RWF ku munsi")
    await applicant.taps("Saba akazi")
    await applicant.sees("Mbere yo gusaba akazi")
    await applicant.taps("Saba gusa")
    await applicant.sees("mwandikire umukoresha ubutumwa bugufi")
    await applicant.says("Maze imyaka itanu nteka mu bukwe.")
    await applicant.sees("CV yanyu")
    await applicant.taps("Simbuka")
    await applicant.sees("bwoherejwe")


async def accept(employer: Phone, applicant: Phone) -> None:
    """Both get the other's number, each in their language."""
    told = await employer.sees(f"{applicant.name} applied for “Cook for a wedding”")
    await expect(told).to_contain_text("Maze imyaka itanu nteka mu bukwe.")
    await employer.taps("Accept")
    accepted = await employer.sees(f"{applicant.name} is accepted")
    await expect(accepted).to_contain_text(f"wa.me/{applicant.number}")
    good_news = await applicant.sees("mwemerewe akazi “Cook for a wedding”")
    await expect(good_news).to_contain_text(f"wa.me/{employer.number}")


# Property --------------------------------------------------------------------------------------------------------


async def offer_house(owner: Phone, photo: FilePayload) -> None:
    """In Kinyarwanda, with a photo."""
    await greet_in_kinyarwanda(owner)
    await owner.says("mfite inzu nkodesha")
    await owner.sees("Reka tuyitangaze")
    await owner.taps("Kuyikodesha")
    await owner.sees("Ni bwoko ki?")
    await owner.says("inzu")
    await owner.sees("ibyumba bingahe")
    await owner.says("2")
    await owner.sees("Irimo ibikoresho?")
    await owner.taps("Nta bikoresho")
    await owner.sees("Iri he?")
    await owner.says("Kacyiru")
    await owner.sees("Igiciro ni angahe")
    await owner.says("250k")
    await owner.sees("Ayo mafaranga ni ayo")
    await owner.taps("ku kwezi")
    await owner.sees("ingwate")
    await owner.taps("Simbuka")
    await owner.sees("guhera ryari?")
    await owner.taps("Simbuka")
    await owner.sees("Ifite iki?")
    await owner.says("parikingi, ubusitani")
    await owner.sees("Parikingi, Ubusitani")
    await owner.taps("Byarangiye")
    await owner.sees("komisiyoneri?")
    await owner.taps("Ni iyanjye")
    await owner.sees("umutwe mugufi")
    await owner.says("Inzu nziza ifite ubusitani")
    await owner.sees("Musobanure birambuye")
    await owner.says("Hafi y'ishuri, amazi buri munsi.")
    await owner.sees("Mwohereze amafoto")
    await owner.sends_file("Photo", photo)
    await owner.sees("1 kuri 11")
    await owner.taps("Byarangiye")
    await owner.sees("Nyitangaze?")
    await owner.taps("Tangaza")
    await owner.sees("“Inzu nziza ifite ubusitani” yatangajwe.")


async def book_viewing(owner: Phone, seeker: Phone) -> None:
    """The house is found by a sentence in English, and its owner asked for a moment to see it."""
    await seeker.greets()
    await seeker.says("2 bedroom house in Kacyiru under 300k")
    results = await seeker.sees("One home")
    await results.get_by_role("button", name="Choose").click()
    row = seeker.page.locator("#list .row", has_text="Inzu nziza")
    await expect(row).to_contain_text("within budget")
    await row.click()
    await seeker.sees("Never pay before you have viewed the property")
    await expect(await sees_photo(seeker, "Inzu nziza ifite ubusitani")).to_contain_text("250,000 RWF per month")
    await seeker.taps("Book a viewing")
    await seeker.sees("When would you like to see")
    await seeker.says("in 3 days")
    await seeker.sees("At what time?")
    await seeker.says("10 am")
    await seeker.sees("I have asked to view “Inzu nziza ifite ubusitani” on")
    asked = await owner.sees(f"{seeker.name} yifuza gusura “Inzu nziza ifite ubusitani” Ku wa")
    await expect(asked).to_contain_text("10:00")


async def confirm_viewing(owner: Phone, seeker: Phone) -> None:
    await owner.taps("Emeza")
    await expect(await owner.sees("Byemejwe")).to_contain_text(f"wa.me/{seeker.number}")
    confirmed = await seeker.sees(f"{owner.name} confirmed")
    await expect(confirmed).to_contain_text("10:00")
    await expect(confirmed).to_contain_text(f"wa.me/{owner.number}")


async def see_reminder(owner: Phone, seeker: Phone) -> None:
    await seeker.sees(f"Coming up: viewing of “Inzu nziza ifite ubusitani” with {owner.name}")
    await owner.sees(f"Biregereje: gusura “Inzu nziza ifite ubusitani” hamwe na {seeker.name}")


# Rides -----------------------------------------------------------------------------------------------------------


async def come_online(driver: Phone) -> None:
    """In Kinyarwanda, where the driver is."""
    await driver.says("ndi ku murongo")
    await send_place(driver, "Muri he?", "Kimironko Market")
    await driver.sees("Muri ku murongo hafi ya")


async def ask_for_ride(rider: Phone) -> None:
    """In English, with one sentence and a pin."""
    await rider.greets()
    await rider.says("moto to Kacyiru")
    await send_place(rider, "Where shall the driver pick you up?", "Remera, Amahoro Stadium")
    asked = await rider.sees("One driver is near")
    await expect(asked).to_contain_text("Kacyiru")
    await rider.taps("Ask for it")
    await rider.sees("I am asking the drivers nearest to you")


async def take_ride(driver: Phone, rider: Phone) -> str:
    """The first yes; returns the PIN the rider is shown."""
    await expect(await driver.sees("Hari ushaka 🛵 Moto")).to_contain_text(rider.name)
    await driver.taps("Ndabyemeye")
    await expect(await driver.sees("Urugendo ni urwanyu")).to_contain_text(f"wa.me/{rider.number}")
    coming = await rider.sees("A driver is coming!")
    await expect(coming).to_contain_text(f"{driver.name}, RAD457K")
    await expect(coming).to_contain_text(f"wa.me/{driver.number}")
    found = re.search(r"get on: (\d{4})", await coming.inner_text())
    assert found
    return found[1]


async def arrive_at_rider(driver: Phone, rider: Phone) -> None:
    await driver.taps("Nahageze")
    await driver.sees("Mumubaze PIN.")
    await rider.sees("Your driver is there.")


async def ride(driver: Phone, rider: Phone, pin: str) -> None:
    """With the PIN it begins; at its end it is paid."""
    await driver.taps("Tangira urugendo")
    await driver.sees("Umugenzi ababwiye iyihe PIN?")
    await driver.says(f"{(int(pin) + 1) % 10_000:04}")
    await driver.sees("Umugenzi ababwiye iyihe PIN?")
    await driver.says(pin)
    await driver.sees("Urugendo rwiza")
    await rider.sees("Your ride has begun.")
    await driver.taps("Twageze iyo tujya")
    await driver.sees("Umugenzi arabishyura")
    await rider.sees("You have arrived.")


async def rate_ride(driver: Phone, rider: Phone) -> None:
    await rider.taps("Rate")
    await rider.sees(f"How was it with {driver.name}?")
    await rider.taps("★★★★★")
    await rider.sees("add a few words")
    await rider.says("Careful, and on time")
    await rider.sees("Thank you!")
    await driver.taps("Nishyuwe")
    await driver.sees("Byanditswe, murakoze.")
    await driver.taps("Tanga amanota")
    await driver.sees(f"Byagenze bite hamwe na {rider.name}?")
    await driver.says("1")
    await driver.sees("kongeraho ijambo?")
    await driver.taps("Simbuka")
    await driver.sees("Murakoze")


# Insurance -------------------------------------------------------------------------------------------------------


READING = 60
"""Seconds a certificate may take to be read on a busy machine."""


async def send_certificate(motorist: Phone, photo: FilePayload) -> None:
    """In Kinyarwanda: it is read, and a field of it corrected."""
    await greet_in_kinyarwanda(motorist)
    await motorist.says("ndashaka ubwishingizi")
    await motorist.sees("Mwohereze icyemezo cy'ubwishingizi mufite")
    await motorist.sends_file("Photo", photo)
    await motorist.sees("1 kuri 6")
    await motorist.taps("Byarangiye")
    read = await motorist.sees("Ibi ni byo?", seconds=READING)
    await expect(read).to_contain_text("RAE457K")
    await motorist.taps("Kosora")
    await motorist.sees("Dukosore ikihe?")
    await motorist.says("pulaki")
    await motorist.sees("Pulaki y'ikinyabiziga ni iyihe?")
    await motorist.says("RAE 458 K")
    await expect(await motorist.sees("Ibi ni byo?")).to_contain_text("RAE458K")


async def ask_for_cover(motorist: Phone, photo: FilePayload) -> None:
    """In English, from a certificate to a request."""
    await motorist.greets()
    await motorist.says("insure my car")
    await motorist.sees("Please send the certificate you have now")
    await motorist.sends_file("Photo", photo)
    await motorist.sees("1 of 6")
    await motorist.taps("Done")
    await expect(await motorist.sees("Is this right?", seconds=READING)).to_contain_text("Plate number: RAE457K")
    await motorist.taps("It is right")
    await motorist.sees("Which cover would you like?")
    await motorist.taps("Third party")
    await motorist.sees("What is the vehicle used for?")
    await motorist.taps("Private")
    await motorist.sees("From which day")
    await motorist.taps("Today")
    await motorist.sees("Shall I ask for offers?")
    await motorist.taps("Ask for offers")
    await motorist.sees("Our insurance team prepares offers for RAE457K")


async def choose_offer(motorist: Phone) -> None:
    """Of two, and how to pay for it."""
    await motorist.sees("Offers for RAE457K are there.")
    await motorist.taps("Ingabo Assurance")
    await expect(await motorist.sees("Premium:")).to_contain_text("VAT:")
    await motorist.taps("Take this offer")
    await expect(await motorist.sees("Reference: EM0")).to_contain_text("*182*8*1*654321*")
    await motorist.taps("I have paid")
    await motorist.sees("What is the transaction id")
    await motorist.says("12345678901")
    await motorist.sees("We check the payment")


async def get_policy(motorist: Phone) -> None:
    """As a PDF, in the chat."""
    await motorist.sees("RAE457K is insured.")
    await motorist.taps("Certificate (PDF)")
    await motorist.sees("Keep it in the vehicle")
    await expect(motorist.answers.nth(-2)).to_contain_text("Your certificate of insurance EM-")
    await expect(motorist.answers.nth(-2)).to_contain_text(".pdf")


async def claim(motorist: Phone, photo: FilePayload) -> None:
    await motorist.says("report an accident")
    await motorist.sees("What happened to RAE457K?")
    await motorist.taps("Accident")
    await motorist.sees("On which day did it happen?")
    await motorist.taps("Today")
    await send_place(motorist, "Where did it happen?", "Kicukiro Centre")
    await motorist.sees("Please tell what happened")
    await motorist.says("A lorry hit my bumper at the crossing.")
    await motorist.sees("Please send photos or papers")
    await motorist.sends_file("Photo", photo)
    await motorist.sees("1 of 10")
    await motorist.taps("Done")
    await motorist.sees("Shall I send the claim?")
    await motorist.taps("Send it")
    await motorist.sees("Your claim is CL-")


async def see_claim_approved(motorist: Phone) -> None:
    await motorist.sees("Approved")


# My account & wallet ---------------------------------------------------------------------------------------------


async def open_wallets(sender: Phone, recipient: Phone) -> None:
    await greet_in_kinyarwanda(sender)
    await recipient.greets()


async def send_tokens(sender: Phone, recipient: Phone) -> None:
    """From the wallet, in Kinyarwanda, to somebody who is told in English."""
    await sender.says("ikofi yanjye")
    await sender.sees("mushobora gukoresha")
    await sender.says("ohereza tokens")
    await sender.sees("Murifuza koherereza nde?")
    await sender.says(f"+{recipient.number}")
    await sender.sees("tokens zingahe?")
    await sender.says("250")
    await sender.sees("Icyoherejwe ntikigaruzwa")
    await sender.taps("Ohereza")
    await sender.sees("zageze kuri")
    await recipient.sees("sent you 250 tokens")


async def get_own_data(phone: Phone) -> None:
    """All that is held of somebody, in one document."""
    await phone.says("my account")
    await phone.sees("What would you like to see or change?")
    await phone.says("download my data")
    await phone.sees("I keep it for a day")
    await expect(phone.answers.filter(has_text="All I hold of you")).to_contain_text("EasyMO.pdf")
