"""Makes sales in the shapes that an order desk meets, by Tryton's own steps, and writes as JSON what they are.

Run on a database of prepare.py: seed.py JSON_FILE. Environment: TRYTOND_CONFIG, DB_NAME.
"""
import datetime
import json
import sys

from proteus import Model, Wizard, config
from trytond.modules.account.tests.tools import get_accounts
from trytond.modules.company.tests.tools import get_company

config.set_trytond("erp", user="admin")

Sale = Model.get("sale.sale")
payment_term, = Model.get("account.invoice.payment_term").find([])
box, = Model.get("stock.package.type").find([])
carriers = {carrier.party.name: carrier for carrier in Model.get("carrier").find([])}
products = {product.code: product for product in Model.get("product.product").find([])}


def customer(name):
    party = Model.get("party.party")(name=name)
    address, = party.addresses
    address.street, address.city, address.postal_code = "1 Main St", "Austin", "78701"
    party.contact_mechanisms.new(type="email", value=email_of(name))
    party.save()
    return party


def email_of(name):
    return f"{name.lower().replace(' ', '.')}@example.com"


def sell(party, reference, cart, carrier="UPS", steps=("quote", "confirm", "process")):
    sale = Sale(party=party, payment_term=payment_term, reference=reference, carrier=carriers[carrier])
    sale.invoice_method = "order"
    sale.shipment_method = "order"
    sale.shipment_cost_method = None
    for code, quantity in cart.items():
        line = sale.lines.new()
        line.product = products[code]
        line.quantity = quantity
    sale.save()
    for step in steps:
        sale.click(step)
    sale.reload()
    return sale


def ship(sale, tracking_number, until, without=()):
    """Sends what the sale's open shipment holds but the products of `without`, which Tryton then puts into a next shipment."""
    shipment, = [one for one in sale.shipments if one.state == "waiting"]
    for move in [one for one in shipment.inventory_moves if one.product.code in without]:
        shipment.inventory_moves.remove(move)
    shipment.save()
    assert shipment.click("assign_try"), f"there is no stock for {sale.reference}"
    shipment.click("pick")
    package = shipment.packages.new(type=box)
    package.shipping_reference = tracking_number
    package.moves.extend(package.moves.find([]))
    shipment.save()
    shipment.click("pack")
    if until == "done":
        shipment.click("done")
    sale.reload()
    return sale


def pay(sale):
    invoice, = sale.invoices
    invoice.click("post")
    payment = Wizard("account.invoice.pay", [invoice])
    payment.form.payment_method = cash_payment
    payment.execute("choice")
    sale.reload()
    return sale


def cash_payment_method():
    journal, = Model.get("account.journal").find([("type", "=", "cash")])
    cash = get_accounts(get_company())["cash"]
    method = Model.get("account.invoice.payment.method")(name="Cash", journal=journal, credit_account=cash, debit_account=cash)
    method.save()
    return method


def cancel_shipment(sale):
    for shipment in sale.shipments:
        shipment.click("cancel")
    sale.reload()
    return sale


def send_back(sale):
    """The customer's goods are received back: Tryton's returns are sales of negative quantities."""
    Wizard("sale.return_sale", [sale]).execute("return_")
    back, = Sale.find([("origin", "=", f"sale.sale,{sale.id}")])
    for step in ("quote", "confirm", "process"):
        back.click(step)
    back.reload()
    returned, = back.shipment_returns
    returned.click("receive")
    returned.click("done")
    return back


def buy(code, quantity, day):
    supplier, = Model.get("party.party").find([("name", "=", "Gadget Works")])
    purchase = Model.get("purchase.purchase")(party=supplier, payment_term=payment_term, delivery_date=day)
    line = purchase.lines.new()
    line.product = products[code]
    line.quantity = quantity
    line.unit_price = products[code].list_price
    for step in ("quote", "confirm", "process"):
        purchase.click(step)
    purchase.reload()
    return purchase


def described(sale):
    return {
        "id": sale.id,
        "number": sale.number,
        "reference": sale.reference,
        "customer": sale.party.name,
        "email": email_of(sale.party.name),
        "carrier": sale.carrier and sale.carrier.party.name,
        "total": str(sale.total_amount),
        "lines": [{"code": line.product.code, "quantity": line.quantity} for line in sale.lines if line.product],
        "shipments": [{"id": one.id, "number": one.number} for one in sale.shipments],
        "trackingNumbers": [package.shipping_reference for one in sale.shipments for package in one.packages],
    }


cash_payment = cash_payment_method()
anna = customer("Anna Vale")
returned = ship(sell(customer("Rhea Turner"), "WEB-1007", {"WIDGET": 3}), "1Z999AA10120000039", "done")
expected = datetime.date.today() + datetime.timedelta(days=14)
purchase = buy("GADGET", 20, expected)
seeded = {
    # Not confirmed: an offer.
    "quoted": sell(customer("Quinn Abel"), "WEB-1001", {"WIDGET": 1}, steps=["quote"]),
    # Its shipment waits to be picked.
    "confirmed": sell(customer("Cora Bright"), "WEB-1002", {"WIDGET": 2}),
    # In a box with a tracking number, and still in the house.
    "packed": ship(sell(customer("Pat Crane"), "WEB-1003", {"WIDGET": 2}), "1Z999AA10120000011", "packed"),
    "shipped": ship(sell(customer("Dana Frost"), "WEB-1004", {"WIDGET": 1}, "DHL Express"), "JD014600003RU0000001", "done"),
    # WIDGET has left; GADGET waits in a second shipment for stock.
    "partlyShipped": ship(
        sell(customer("Theo Marsh"), "WEB-1005", {"WIDGET": 2, "GADGET": 1}), "1Z999AA10123456784", "done", ["GADGET"]
    ),
    "backOrdered": sell(customer("Bea Holt"), "WEB-1006", {"GADGET": 2}),
    "returned": returned,
    "returnOfReturned": send_back(returned),
    "cancelled": sell(customer("Kay Doyle"), "WEB-1008", {"WIDGET": 1}, steps=["quote", "cancel"]),
    # The sale goes on, its shipment does not: Tryton's exception.
    "shipmentCancelled": cancel_shipment(sell(customer("Hal Stone"), "WEB-1009", {"WIDGET": 1})),
    # Paid, and both lines wait in one shipment; for the tests that send it.
    "paid": pay(sell(customer("Pia Lund"), "WEB-1012", {"WIDGET": 2, "GADGET": 1})),
    "firstOfTwo": sell(anna, "WEB-1010", {"WIDGET": 1}),
    "secondOfTwo": sell(anna, "WEB-1011", {"WIDGET": 4}),
}
with open(sys.argv[1], "w") as file:
    json.dump({
        "sales": {shape: described(sale) for shape, sale in seeded.items()},
        "purchase": {"id": purchase.id, "number": purchase.number, "code": "GADGET", "quantity": 20, "expectedOn": str(expected)},
    }, file)
