# fast.py - the operations of bench.dsl by FastAPI, for uvicorn.
from typing import Annotated, List, Optional

from fastapi import FastAPI, Path
from pydantic import BaseModel, Field

app = FastAPI()


class Order(BaseModel):
    owner: int = Field(ge=1)
    pets: List[int] = Field(min_items=1, max_items=10)
    gift: bool = False
    note: Optional[str] = Field(None, min_length=1, max_length=200)
    street: str = Field(min_length=1, max_length=80)
    city: str = Field(min_length=1, max_length=60)


@app.get("/")
async def hello():
    return {"message": "hello"}


@app.get("/sync")
def hello_sync():
    return {"message": "hello"}


@app.post("/order", response_model=Order)
async def order(body: Order):
    return body
