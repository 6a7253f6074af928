"""Fills a new Tryton database with what a seller has before the first sale: a company, its accounts, carriers, products with stock, users.

Run once, before a server starts. Environment: TRYTOND_CONFIG, DB_NAME.
"""
import datetime
from decimal import Decimal

from dateutil.relativedelta import relativedelta
from proteus import Model, config
from trytond.modules.account.tests.tools import create_chart, create_fiscalyear, get_accounts
from trytond.modules.account_invoice.tests.tools import create_payment_term, set_fiscalyear_invoice_sequences
from trytond.modules.company.tests.tools import create_company, get_company

config.set_trytond("erp", user="admin")

Party = Model.get("party.party")
Template = Model.get("product.template")
unit, = Model.get("product.uom").find([("name", "=", "Unit")])


def named(model, name, **values):
    record = Model.get(model)(name=name, **values)
    record.save()
    return record


create_company(party=named("party.party", "Harbor Goods"))
company = get_company()
# The database is kept, and is still to be good after New Year.
for day in (datetime.date.today(), datetime.date.today() + relativedelta(years=1)):
    year = set_fiscalyear_invoice_sequences(create_fiscalyear(company, today=day))
    year.click("create_period")
create_chart(company)
accounts = get_accounts(company)
create_payment_term().save()

goods = named(
    "product.category",
    "Goods",
    accounting=True,
    account_expense=accounts["expense"],
    account_revenue=accounts["revenue"],
)


def product(name, code, price, **values):
    template = Template(name=name, default_uom=unit, list_price=Decimal(price), account_category=goods, salable=True, **values)
    template.products[0].suffix_code = code
    template.save()
    return template.products[0]


widget = product("Widget", "WIDGET", "10", type="goods")
# Sold out; what is missing is bought from a supplier.
product("Gadget", "GADGET", "99", type="goods", purchasable=True)
named("party.party", "Gadget Works")

storage, = Model.get("stock.location").find([("code", "=", "STO")])
inventory = Model.get("stock.inventory")(location=storage)
inventory.lines.new(product=widget, quantity=100.0, expected_quantity=0.0)
inventory.click("confirm")

for name in ("UPS", "DHL Express"):
    carriage = product(f"Carriage by {name}", f"CARRIAGE-{name.split()[0]}", "5", type="service")
    Model.get("carrier")(party=named("party.party", name), carrier_product=carriage).save()
named("stock.package.type", "Box")


def user(login, password, groups):
    """Groups are named by module and id in the module: their names are translated."""
    ids = [Model.get("ir.model.data").find([("module", "=", m), ("fs_id", "=", i)])[0].db_id for m, i in groups]
    person = Model.get("res.user")(name=login, login=login, password=password)
    person.companies.append(get_company())
    person.company = company
    person.groups.extend(Model.get("res.group")(number) for number in ids)
    person.save()


user("waybill", "parcel-window-42", [("sale", "group_sale"), ("stock", "group_stock"), ("purchase", "group_purchase")])
user("visitor", "quiet-mob-71xz", [])
